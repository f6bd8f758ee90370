import { sumContest } from '../../core/election/sum-contest';
import { isWithheld, rankTally, shareOfVotes, tallyTotal, type Tally } from '../../core/election/tally';
import type { Pack, UnitReference } from '../../core/pack';
import { datedTitle } from '../../words/dated-title';
import { formatShare, formatVotes } from '../../words/format';
import type { ContestIds } from './measure-of';
import { contestWord, requireContest } from './require-contest';
import type { UnitValue } from './value-kinds';

/** All votes of a contest. */
export const tallyOfContest = (pack: Pack, contestId: string): Tally =>
  sumContest(requireContest(pack, contestId));

/** The pack's district as a place that figures can be told of. */
export const districtReference = (pack: Pack): UnitReference => ({
  unit: 'district',
  id: pack.districts.find(({ role }) => role === 'district')?.id ?? '',
});

/** A contest with its date, and the figures of its district: `Runoff, May 5, 1998. Ada Example 12 votes (60.0%)`. */
export const contestFigures = (pack: Pack, contestId: string, figures: string): string =>
  `${datedTitle(requireContest(pack, contestId).contest)}. ${figures}`;

/** Something told of both contests of a change: `12 votes in the primary, 14 votes in the runoff`. */
export const figuresInBoth = (
  pack: Pack,
  { from, to }: ContestIds,
  describe: (contestId: string) => string,
): string => [from, to].map((id) => `${describe(id)} in the ${contestWord(pack, id)}`).join(', ');

/** The first two, with everyone who ties with them; nobody leads without votes. */
export function leadingTotals(tally: Tally): string {
  const ranked = rankTally(tally).filter(({ rank, votes }) => rank <= 2 && votes > 0);
  if (tallyTotal(tally) === 0) return isWithheld(tally) ? 'The counts are withheld' : 'No votes';
  return ranked
    .map(({ candidate }) => `${candidate.name} ${candidateTotal(tally, candidate.name)}`)
    .join(', ');
}

/** The candidate's total in the district: `25,569 votes (59.2%)`. */
export function candidateTotal(tally: Tally, name: string): string {
  const entry = rankTally(tally).find(({ candidate }) => candidate.name === name);
  return describeVotes(tally, entry?.votes ?? 0);
}

/** Votes with their share of a tally, where it has votes: `25,569 votes (59.2%)`. */
export function describeVotes(tally: Tally, votes: number): string {
  const share = shareOfVotes(tally, votes);
  return `${formatVotes(votes)} votes${share === null ? '' : ` (${formatShare(share)})`}`;
}

/** A number as printed; other values are unknown. */
export const printNumber = (value: UnitValue, format: (value: number) => string): string =>
  value.kind === 'number' ? format(value.value) : 'unknown';
