import type { CellValue, TableColumn } from './table-column';
import type { TableRow } from './table-row';

/** What a spreadsheet takes for the beginning of a formula. */
const startsFormula = /^[=+\-@\t\r]/;

/**
 * A table as comma-separated values (RFC 4180: a header, CRLF after every line, quotes doubled). Numbers are raw: shares
 * and points 0–1 with a point for decimals, nothing where nothing is known. There are no sums among the lines, so that
 * nothing is counted twice. Text that a spreadsheet would take for a formula, because it begins with = + - @, a tab or a
 * carriage return, gets an apostrophe before it; numbers never do.
 * @param nameTitle the header of the first column
 */
export function tableCsv(
  nameTitle: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): string {
  const lines = [
    [nameTitle, ...columns.map(({ title }) => title)],
    ...rows.map((row) => [row.name, ...columns.map((column) => column.valueOf(row))]),
  ];
  return lines.map((line) => `${line.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
