import { maximumWorldLatitude } from '../../core/geometry/world';
import { stop } from '../../files/stop';
import type { TableRow } from './table';

/** The text of a cell as it stands. */
export function readCell(row: TableRow, column: string): string {
  const index = row.columnIndex.get(column);
  if (index === undefined) throw new Error(`The column ${column} was not asked for`);
  return row.cells[index] ?? '';
}

/** The text of a cell that must not be empty. Ids are read with this: they are text, leading zeros count. */
export function readText(row: TableRow, column: string): string {
  const text = readCell(row, column);
  if (text.trim() === '') return wrong(row, column, 'missing-value', 'A value is missing here.');
  if (text !== text.trim()) {
    return wrong(row, column, 'outer-space', `"${text}" begins or ends with a space; remove it.`);
  }
  return text;
}

/** One of a few words. */
export function readWord<T extends string>(row: TableRow, column: string, words: readonly T[]): T {
  const text = readText(row, column);
  const word = words.find((candidate) => candidate === text);
  return word ?? wrong(row, column, 'unknown-word', `"${text}" must be one of: ${words.join(', ')}.`);
}

/** A count: digits only, no sign, no point, no separators. */
export function readCount(row: TableRow, column: string): number {
  const text = readText(row, column);
  if (/^-\d/.test(text))
    return wrong(row, column, 'negative-count', `${text} is negative; a count is 0 or more.`);
  const count = /^(0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(count)) {
    return wrong(
      row,
      column,
      'not-a-whole-number',
      `"${text}" is not a whole number written in digits alone.`,
    );
  }
  return count;
}

/** Votes: a count, or null where the cell is empty or says `redacted`: withheld, which is not zero. */
export function readVotes(row: TableRow, column: string): number | null {
  const text = readCell(row, column);
  return text === '' || text === 'redacted' ? null : readCount(row, column);
}

/** A finite decimal number. */
export function readNumber(row: TableRow, column: string): number {
  const text = readText(row, column);
  const value = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : wrong(row, column, 'not-a-number', `"${text}" is not a number.`);
}

/** A finite decimal number, or null where the cell is empty. */
export function readOptionalNumber(row: TableRow, column: string): number | null {
  return readCell(row, column) === '' ? null : readNumber(row, column);
}

/** A number within bounds. */
export function readNumberWithin(row: TableRow, column: string, low: number, high: number): number {
  const value = readNumber(row, column);
  if (value >= low && value <= high) return value;
  return wrong(
    row,
    column,
    'out-of-range',
    `${value} is out of range; it must lie between ${low} and ${high}.`,
  );
}

/** [longitude, latitude] from the columns lon and lat. */
export function readLocation(row: TableRow): readonly [number, number] {
  return [
    readNumberWithin(row, 'lon', -180, 180),
    readNumberWithin(row, 'lat', -maximumWorldLatitude, maximumWorldLatitude),
  ];
}

/** A calendar day as ISO 8601 writes it. */
export function readDay(row: TableRow, column: string): string {
  const text = readText(row, column);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const isDay = Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
  return isDay ? text : wrong(row, column, 'not-a-day', `"${text}" is not a day such as 1999-12-31.`);
}

/** The parts of a list that is separated by semicolons. */
export function readList(row: TableRow, column: string): readonly string[] {
  return readCell(row, column)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Stops at a cell. */
export function wrong(row: TableRow, column: string, code: string, message: string): never {
  return stop(code, message, { file: row.file, row: row.row, column });
}
