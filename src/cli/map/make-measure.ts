import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import type { ContestIds } from '../../document/measures/measure-of';
import type { ElectionMeasure } from '../../document/measures/measure-schema';
import { findContestChoice } from './find-contest';
import type { MeasureChoice } from './map-choice';
import type { NamedMeasure } from './measure-names';

/**
 * A measure made of what the options give, which the pack has everything for.
 * @param asked the option that an error blames where the pack lacks something
 */
export function makeMeasure<M extends ElectionMeasure>(
  pack: Pack,
  { kind, command }: NamedMeasure<M>,
  contests: ContestIds,
  candidates: readonly string[],
  { groupName, denominator }: MeasureChoice,
  asked: string,
): Result<M> {
  const findContest = (named: string, option: string): Result<string> => {
    const returns = findContestChoice(pack, named, option);
    return returns.ok ? succeed(returns.value.contest.id) : returns;
  };
  const measure = command.make(pack, { ...contests, candidates, groupName, denominator, findContest });
  if (!measure.ok) return measure;
  const problem = kind.problem(pack, measure.value);
  return problem === null ? measure : fail('option', `${asked}: ${problem}`);
}
