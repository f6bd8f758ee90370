import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import { candidatesOfBoth } from '../../document/measures/margin-pair';
import type { ChangeMeasure } from '../../document/measures/measure-schema';
import { findContestChoice } from './find-contest';
import { makeMeasure } from './make-measure';
import type { ContestPair, MeasureChoice } from './map-choice';
import type { NamedMeasure } from './measure-names';
import { refuseUnused, takeCandidates } from './take-candidates';

/** The measure of a change between two contests that the options name. */
export function chooseChangeMeasure(
  pack: Pack,
  named: NamedMeasure<ChangeMeasure>,
  choice: MeasureChoice,
): Result<ChangeMeasure> {
  const word = choice.measure;
  if (choice.compare === null) {
    return fail('option', `--compare is needed for ${word}: --compare FROM TO, two contests of the pack.`);
  }
  const contests = findContests(pack, choice.compare);
  if (!contests.ok) return contests;
  const [from, to] = contests.value;
  const names = candidatesOfBoth(pack, from, to);
  const candidates = takeCandidates(named.command, word, choice.candidates, names, 'both contests');
  if (!candidates.ok) return candidates;
  const unused = refuseUnused(word, choice, named.command.options);
  if (!unused.ok) return unused;
  return makeMeasure(pack, named, { from, to }, candidates.value, choice, `--measure ${word}`);
}

/** The ids of the two contests of --compare. */
export function findContests(pack: Pack, compare: ContestPair): Result<ContestPair> {
  const from = findContestChoice(pack, compare[0], '--compare');
  if (!from.ok) return from;
  const to = findContestChoice(pack, compare[1], '--compare');
  if (!to.ok) return to;
  const [fromId, toId] = [from.value.contest.id, to.value.contest.id];
  return fromId === toId
    ? fail('option', `--compare ${compare.join(' ')}: name two different contests.`)
    : succeed([fromId, toId]);
}
