import { describeDenominator, participationOf } from '../../core/election/participation';
import type { Pack } from '../../core/pack';
import { denominatorOf } from './denominator-of';
import type { ElectionMeasure } from './measure-schema';

type Participation = Extract<ElectionMeasure, { kind: 'participation' }>;

/** Something that the votes of a contest can be counted against, named. */
export interface DenominatorChoice {
  readonly id: string;
  readonly title: string;
  readonly denominator: Participation['denominator'];
  readonly denominatorContest: string | null;
}

/** What the pack can count the votes of a contest against: people first, then the votes of every other contest. */
export function denominatorChoices(pack: Pack, contestId: string): readonly DenominatorChoice[] {
  const people = (['residents', 'registered voters'] as const).map((denominator) =>
    choiceOf(pack, contestId, denominator, null),
  );
  const others = pack.contests
    .filter(({ contest }) => contest.id !== contestId)
    .map(({ contest }) => choiceOf(pack, contestId, 'votes in contest', contest.id));
  return [...people, ...others].filter((choice) => isAvailable(pack, contestId, choice));
}

/** The denominators that can be held still between two contests: those of people. */
export function changeDenominators(
  pack: Pack,
  contestId: string,
): readonly ('residents' | 'registered voters')[] {
  return denominatorChoices(pack, contestId).flatMap(({ denominator }) =>
    denominator === 'votes in contest' ? [] : [denominator],
  );
}

function choiceOf(
  pack: Pack,
  contest: string,
  denominator: Participation['denominator'],
  denominatorContest: string | null,
): DenominatorChoice {
  const measure: Participation = { kind: 'participation', contest, denominator, denominatorContest };
  const id = denominatorContest === null ? denominator : `${denominator} ${denominatorContest}`;
  const title = describeDenominator(pack, denominatorOf(measure));
  return { id, title: title.charAt(0).toUpperCase() + title.slice(1), denominator, denominatorContest };
}

function isAvailable(pack: Pack, contest: string, choice: DenominatorChoice): boolean {
  const district = pack.districts.find(({ role }) => role === 'district');
  if (district === undefined) return false;
  const { denominator, denominatorContest } = choice;
  const against = denominatorOf({ kind: 'participation', contest, denominator, denominatorContest });
  return !('unavailable' in participationOf(pack, contest, { unit: 'district', id: district.id }, against));
}
