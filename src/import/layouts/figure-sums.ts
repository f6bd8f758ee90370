import type { UnitRow } from './read-table';

/** Figures of rows added up, to find rows that are the sum of others. */
export interface FigureSums {
  add(unit: UnitRow, figures: readonly (number | null)[]): void;
  /**
   * Whether every figure equals the sum. It takes at least two rows with votes, two figures above zero and ten
   * somewhere: smaller sums are met by chance.
   */
  equals(figures: readonly (number | null)[]): boolean;
  isEmpty(): boolean;
  describeRows(): string;
}

const leastRows = 2;
const leastFigures = 2;
const leastSum = 10;

export function createFigureSums(): FigureSums {
  const sums: number[] = [];
  let rowsWithVotes = 0;
  let first: number | null = null;
  let last: number | null = null;
  return {
    add(unit, figures) {
      figures.forEach((figure, index) => (sums[index] = (sums[index] ?? 0) + (figure ?? 0)));
      if (figures.some((figure) => figure !== null && figure > 0)) rowsWithVotes += 1;
      first ??= unit.rows[0] ?? null;
      last = unit.rows.at(-1) ?? last;
    },
    equals(figures) {
      if (rowsWithVotes < leastRows) return false;
      if (figures.some((figure, index) => (figure ?? 0) !== (sums[index] ?? 0))) return false;
      const told = figures.filter((figure) => figure !== null && figure > 0);
      return told.length >= leastFigures && told.some((figure) => (figure ?? 0) >= leastSum);
    },
    isEmpty: () => rowsWithVotes === 0,
    describeRows: () => `rows ${first ?? 0}–${last ?? 0}`,
  };
}
