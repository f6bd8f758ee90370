import { participationOf } from '../../core/election/participation';
import type { Pack, UnitReference } from '../../core/pack';
import { denominatorOf } from '../../document/measures/denominator-of';
import { formatShare, formatUnsignedPoints } from '../../words/format';
import { denominatorChoices } from '../../document/measures/denominator-choices';
import { words } from '../../words/words';

/** Participation in one contest against one named denominator, as printed. */
export interface ParticipationRow {
  readonly contest: string;
  readonly denominator: string;
  readonly value: string;
  /** `±0.4`, in percentage points; null where none applies. */
  readonly marginOfError: string | null;
  /** What is divided by what, and what to be careful of. */
  readonly note: string;
}

/** The participation of a place in every contest against everything that the pack can count it against. */
export function participationRows(pack: Pack, reference: UnitReference): readonly ParticipationRow[] {
  return pack.contests.flatMap(({ contest }) =>
    denominatorChoices(pack, contest.id).map(({ title, denominator, denominatorContest }) => {
      const against = denominatorOf({ contest: contest.id, denominator, denominatorContest });
      const figure = participationOf(pack, contest.id, reference, against);
      const named = { contest: contest.shortTitle, denominator: title };
      if ('unavailable' in figure) {
        return { ...named, value: '–', marginOfError: null, note: words.unavailable(figure.unavailable) };
      }
      const { share, marginOfError, basis } = figure;
      return {
        ...named,
        value: formatShare(share),
        marginOfError: marginOfError === null ? null : `±${formatUnsignedPoints(marginOfError)}`,
        note: words.participation(basis),
      };
    }),
  );
}
