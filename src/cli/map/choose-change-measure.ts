import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import { candidatesOfBoth } from '../../document/measures/margin-pair';
import { problemOfMeasure } from '../../document/measures/check-measure';
import type { ChangeMeasure } from '../../document/measures/measure-schema';
import { findContestChoice } from './find-contest';
import type { ContestPair, MeasureChoice } from './map-choice';
import { refuseUnused, takeCandidates } from './take-candidates';

/** The measure of a change between two contests that the options name. */
export function chooseChangeMeasure(
  pack: Pack,
  kind: ChangeMeasure['kind'],
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
  const candidates = takeCandidates(kind, word, choice.candidates, names, 'both contests');
  if (!candidates.ok) return candidates;
  const unused = refuseUnused(word, choice, kind === 'participation change' ? ['denominator'] : []);
  if (!unused.ok) return unused;
  const measure = makeMeasure(kind, { from, to }, candidates.value, choice.denominator);
  if (!measure.ok) return measure;
  const problem = problemOfMeasure(pack, measure.value);
  return problem === null ? measure : fail('option', `--measure ${word}: ${problem}`);
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

function makeMeasure(
  kind: ChangeMeasure['kind'],
  contests: { readonly from: string; readonly to: string },
  [candidate, second]: readonly string[],
  denominator: string | null,
): Result<ChangeMeasure> {
  switch (kind) {
    case 'swing':
    case 'votes gained':
      return succeed({ kind, ...contests, candidate: candidate ?? '' });
    case 'total change':
      return succeed({ kind, ...contests });
    case 'margin change':
      return succeed({ kind, ...contests, over: candidate ?? null, under: second ?? null });
    case 'participation change': {
      const people = (['residents', 'registered voters'] as const).find(
        (each) => each === denominator?.toLowerCase().replaceAll('-', ' '),
      );
      return people === undefined
        ? fail(
            'option',
            '--denominator is needed for participation-change: residents or "registered voters".',
          )
        : succeed({ kind, ...contests, denominator: people });
    }
  }
}
