import { formatDollars, formatNumber, formatPoints, formatShare, formatVotes } from '../../words/format';
import type { TableRow } from './table-row';

/**
 * What a column's values are. `count`: whole votes or people, which sum; `share`: 0–1; `points`: a difference of shares,
 * −1 to 1; `change`: a difference of counts; `rank`: 1 is best.
 */
export type ColumnKind =
  'text' | 'count' | 'change' | 'share' | 'points' | 'rank' | 'number' | 'percent' | 'dollars';

export type CellValue = number | string | null;

/** One measure of a table's rows. */
export interface TableColumn {
  /** Unique in the pack. */
  readonly id: string;
  /** The heading that the chooser lists it under. */
  readonly group: string;
  /** Complete, for the chooser, a plot's axis and a file: `Ada Example, share, Runoff`. */
  readonly title: string;
  /** Two short lines for the head of the table. */
  readonly heading: readonly [over: string, under: string];
  readonly kind: ColumnKind;
  /** Whether the value is a margin of error and printed with ±. */
  readonly isMargin: boolean;
  /** Contests that it reads. */
  readonly contests: readonly string[];
  /** The candidate that it is about. */
  readonly candidate: string | null;
  /** Whether values of this kind of row are interpolated from tracts. */
  readonly isEstimate: boolean;
  readonly valueOf: (row: TableRow) => CellValue;
}

export const isNumeric = ({ kind }: TableColumn): boolean => kind !== 'text';

const printers: Readonly<Record<Exclude<ColumnKind, 'text'>, (value: number) => string>> = {
  count: formatVotes,
  change: (value) => (value > 0 ? `+${formatVotes(value)}` : formatVotes(value)),
  share: formatShare,
  points: formatPoints,
  rank: formatVotes,
  number: formatNumber,
  percent: (value) => `${formatNumber(value)}%`,
  dollars: formatDollars,
};

/** A number as the column prints it. */
export function printNumber(kind: ColumnKind, value: number): string {
  return kind === 'text' ? String(value) : printers[kind](value);
}

/** A value as the column prints it; a dash where nothing is known. */
export function printValue(column: TableColumn, value: CellValue): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  return `${column.isMargin ? '±' : ''}${printNumber(column.kind, value)}`;
}
