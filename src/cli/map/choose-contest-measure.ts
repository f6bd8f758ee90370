import { reportedCandidates } from '../../document/measures/contest-pair';
import type { Pack } from '../../core/pack';
import { fail, type Result } from '../../core/result';
import type { ContestMeasure } from '../../document/measures/measure-schema';
import { findContestChoice } from './find-contest';
import { makeMeasure } from './make-measure';
import type { MeasureChoice } from './map-choice';
import type { NamedMeasure } from './measure-names';
import { refuseUnused, takeCandidates } from './take-candidates';

/** The measure of one contest that the options name. */
export function chooseContestMeasure(
  pack: Pack,
  named: NamedMeasure<ContestMeasure>,
  choice: MeasureChoice,
): Result<ContestMeasure> {
  const word = choice.measure;
  if (choice.compare !== null) {
    return fail(
      'option',
      `--compare: ${word} is of one contest; add --panels to see both side by side, or choose a change such as swing.`,
    );
  }
  if (choice.contest === null) {
    const ids = pack.contests.map(({ contest }) => contest.id);
    return fail('option', `--contest is needed for ${word}: ${ids.join(' or ')}.`);
  }
  const returns = findContestChoice(pack, choice.contest);
  if (!returns.ok) return returns;
  const names = reportedCandidates(returns.value);
  const candidates = takeCandidates(named.command, word, choice.candidates, names, 'this contest');
  if (!candidates.ok) return candidates;
  const unused = refuseUnused(word, choice, named.command.options);
  if (!unused.ok) return unused;
  const { id } = returns.value.contest;
  const asked = named.command.options.includes('denominator')
    ? `--denominator ${choice.denominator ?? ''}`
    : `--measure ${word}`;
  return makeMeasure(pack, named, { from: id, to: id }, candidates.value, choice, asked);
}
