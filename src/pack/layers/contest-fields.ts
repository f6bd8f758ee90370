import type { ContestReturns } from '../../core/election/contest';
import type { Pack } from '../../core/pack';
import { roundTo } from '../../files/text/write-text';
import { makeName } from '../../files/layers/column-names';
import type { ExportField } from '../../files/layers/export-layer';

/** Shares are written to six decimals; counts are there in full beside them. */
const shareDecimals = 6;

/** A share as files carry it. */
export const roundShare = (share: number | null): number | null =>
  share === null ? null : roundTo(share, shareDecimals);

/** A function that makes the fields of one contest, named and titled after it. */
export function contestFields(
  pack: Pack,
  returns: ContestReturns,
  name: (text: string) => string,
): (text: string, type: ExportField['type'], title: string) => ExportField {
  const prefix = contestPrefix(pack, returns);
  return (text, type, title) => ({
    name: name(`${prefix} ${text}`),
    type,
    title: `${returns.contest.title}: ${title}`,
  });
}

/** The contest's short title where that is enough to tell contests apart, else its id. */
function contestPrefix(pack: Pack, { contest }: ContestReturns): string {
  const alike = pack.contests.filter(
    (other) => makeName(other.contest.shortTitle) === makeName(contest.shortTitle),
  );
  return alike.length === 1 && makeName(contest.shortTitle) !== '' ? contest.shortTitle : contest.id;
}
