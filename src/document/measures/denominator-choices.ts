import { participationOf } from '../../core/election/participation';
import type { Pack } from '../../core/pack';
import { denominatorOf, type ChosenDenominator } from './denominator-of';
import { describeDenominator } from '../../words/describe-denominator';

/** A denominator that counts people, who can be held still between two contests. */
export type PeopleDenominator = 'residents' | 'registered voters';

export const peopleDenominators: readonly PeopleDenominator[] = ['residents', 'registered voters'];

/** Something that the votes of a contest can be counted against, named. */
export interface DenominatorChoice extends ChosenDenominator {
  readonly id: string;
  readonly title: string;
}

/** What the pack can count the votes of a contest against: people first, then the votes of every other contest. */
export function denominatorChoices(pack: Pack, contestId: string): readonly DenominatorChoice[] {
  const people = peopleDenominators.map((denominator) =>
    choiceOf(pack, contestId, { denominator, denominatorContest: null }),
  );
  const others = pack.contests
    .filter(({ contest }) => contest.id !== contestId)
    .map(({ contest }) =>
      choiceOf(pack, contestId, { denominator: 'votes in contest', denominatorContest: contest.id }),
    );
  return [...people, ...others].filter((choice) => isAvailable(pack, contestId, choice));
}

/** The denominators that can be held still between two contests: those of people. */
export function changeDenominators(pack: Pack, contestId: string): readonly PeopleDenominator[] {
  return denominatorChoices(pack, contestId).flatMap(({ denominator }) =>
    denominator === 'votes in contest' ? [] : [denominator],
  );
}

function choiceOf(pack: Pack, contest: string, chosen: ChosenDenominator): DenominatorChoice {
  const { denominator, denominatorContest } = chosen;
  const id = denominatorContest === null ? denominator : `${denominator} ${denominatorContest}`;
  const title = describeDenominator(pack, denominatorOf({ contest, ...chosen }));
  return { id, title: title.charAt(0).toUpperCase() + title.slice(1), denominator, denominatorContest };
}

function isAvailable(pack: Pack, contest: string, choice: DenominatorChoice): boolean {
  const district = pack.districts.find(({ role }) => role === 'district');
  if (district === undefined) return false;
  const { denominator, denominatorContest } = choice;
  const against = denominatorOf({ contest, denominator, denominatorContest });
  return !('unavailable' in participationOf(pack, contest, { unit: 'district', id: district.id }, against));
}
