import type { ContestReturns } from '../../core/election/contest';
import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import { nearestName, suggestName } from '../nearest-name';

/**
 * The contest that a person names by id or short title, upper and lower case being the same. An error names the option.
 */
export function findContestChoice(pack: Pack, given: string, option = '--contest'): Result<ContestReturns> {
  const mapped = pack.contests.filter(({ units }) => units.length > 0);
  const isNamed = ({ contest }: ContestReturns): boolean =>
    [contest.id, contest.shortTitle].some((name) => name.toLowerCase() === given.toLowerCase());
  const found = mapped.find(isNamed);
  if (found !== undefined) return succeed(found);
  const isReported = pack.facts.reportedContests.some(
    ({ contestId }) => contestId.toLowerCase() === given.toLowerCase(),
  );
  if (isReported || pack.contests.some(isNamed)) {
    return fail('option', `${option} ${given} is known only by its totals, of which no map can be made.`);
  }
  const titles = mapped.map(({ contest }) => contest.shortTitle);
  const meant = nearestName(given, titles) ?? given;
  const near = mapped.find(({ contest }) => contest.shortTitle === meant)?.contest.id;
  const ids = mapped.map(({ contest }) => contest.id);
  const hint = near === undefined ? suggestName(given, ids) : `did you mean ${near}?`;
  return fail('option', `${option} ${given} is not in this pack; ${hint}`);
}
