import { createFigureSums } from './figure-sums';
import type { UnitRow } from './read-table';

export interface FoundTotal {
  readonly index: number;
  readonly reason: string;
  /** Whether it equals the rows that it stands for; null where there is nothing to compare it with. */
  readonly agrees: boolean | null;
}

/** Votes that the unit reports in all contests; withheld counts add nothing. */
export const unitVotes = (unit: Pick<UnitRow, 'votes'>): number =>
  unit.votes.reduce((sum, counts) => sum + (counts ?? []).reduce<number>((s, n) => s + (n ?? 0), 0), 0);

/**
 * Rows that repeat votes of other rows: those that a name gives away, and those whose every figure equals the sum of
 * the rows above since the last total, of all rows above, or (for the first row) of all rows below. `isDecided` tells
 * which units a person has decided on: their figures make them no total.
 */
export function findTotals(
  units: readonly UnitRow[],
  candidateCounts: readonly number[],
  isDecided: (unit: UnitRow) => boolean,
): readonly FoundTotal[] {
  const figures = units.map((unit) => figuresOf(unit, candidateCounts));
  const named = units.map(({ kind }) => kind === 'total row');
  const found: FoundTotal[] = [];
  const below = createFigureSums();
  units.forEach((unit, index) => {
    if (index > 0 && named[index] !== true) below.add(unit, figures[index] ?? []);
  });
  let sinceTotal = createFigureSums();
  const all = createFigureSums();
  units.forEach((unit, index) => {
    const own = figures[index] ?? [];
    const sums = [sinceTotal, all, ...(index === 0 ? [below] : [])];
    const equal = sums.find((candidate) => candidate.equals(own));
    if (named[index] === true || (equal !== undefined && !isDecided(unit))) {
      const compared = index === 0 ? below : all;
      found.push({
        index,
        reason:
          (named[index] === true ? unit.kindReason : null) ??
          (equal === undefined
            ? 'it was said to be a total'
            : `its figures equal the sum of ${equal.describeRows()}`),
        agrees: equal !== undefined ? true : compared.isEmpty() ? null : false,
      });
      sinceTotal = createFigureSums();
      return;
    }
    sinceTotal.add(unit, own);
    all.add(unit, own);
  });
  return found;
}

/** All figures of the unit, one place a candidate of each contest whether or not it reports the contest. */
const figuresOf = (unit: UnitRow, candidateCounts: readonly number[]): readonly (number | null)[] => [
  ...candidateCounts.flatMap((count, contest) => {
    const counts = unit.votes[contest] ?? [];
    return Array.from({ length: count }, (_, candidate) => counts[candidate] ?? null);
  }),
  unit.registered,
  unit.ballots,
];
