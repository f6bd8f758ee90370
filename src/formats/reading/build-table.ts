import type { ImportNote } from '../../files/given-file';
import type { RawTable } from './raw';
import { stop } from '../../files/stop';
import { importLimits } from '../../files/import-limits';
import type { ReadChoices } from './read-choices';
import { findHeaderRow, isBlankRow } from './find-header-row';

/** Rows as a parser gave them: of any length, with the 1-based row of the file that each came from. */
export interface ParsedRows {
  readonly file: string;
  readonly sheet: string | null;
  readonly cells: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
  readonly notes: readonly ImportNote[];
}

/**
 * Makes a table of parsed rows: finds the header (or takes the row a person chose), keeps what stands above it as
 * title rows, leaves blank rows out, and fills rows up to one length. A cell beyond the header gets a column without
 * a name, so nothing is lost; a note counts the rows that were too short or too long.
 */
export function buildTable(parsed: ParsedRows, choices: ReadChoices): RawTable {
  const { file, sheet, cells, rowNumbers } = parsed;
  const headerIndex =
    choices.headerRow === undefined ? findHeaderRow(cells) : rowNumbers.indexOf(choices.headerRow);
  const header = cells[headerIndex];
  if (header === undefined) {
    const message =
      choices.headerRow === undefined ? 'There is no row in this table.' : 'The table has no such row.';
    const row = choices.headerRow;
    return stop('no-header', message, row === undefined ? { file } : { file, row });
  }
  const kept = cells.flatMap((row, index) => (index > headerIndex && !isBlankRow(row) ? [index] : []));
  const rowAt = (index: number): readonly string[] => cells[index] ?? [];
  const used = kept.reduce((most, index) => Math.max(most, usedLength(rowAt(index))), usedLength(header));
  if (used > importLimits.columns) {
    stop('too-many-columns', `A table may have ${importLimits.columns} columns; this one has ${used}.`, {
      file,
    });
  }
  if (used * kept.length > importLimits.cells) {
    stop('too-large', `A table may have ${importLimits.cells} cells; this one has more.`, { file });
  }
  const ragged = kept.filter(
    (index) => rowAt(index).length !== header.length && isRagged(rowAt(index), header, used),
  );
  return {
    file,
    sheet,
    header: fitRow(header, used).map((name) => name.trim()),
    headerRow: rowNumbers[headerIndex] ?? 1,
    titleRows: cells.slice(0, headerIndex),
    rows: kept.map((index) => fitRow(rowAt(index), used)),
    rowNumbers: kept.map((index) => rowNumbers[index] ?? 0),
    notes: [
      ...parsed.notes,
      ...raggedNote(
        file,
        header,
        ragged.map((index) => rowNumbers[index] ?? 0),
      ),
    ],
  };
}

const isRagged = (row: readonly string[], header: readonly string[], width: number): boolean =>
  usedLength(row) > usedLength(header) || row.length < Math.min(width, usedLength(header));

/** The length of a row without the blank cells at its end. */
function usedLength(row: readonly string[]): number {
  const last = row.findLastIndex((cell) => cell.trim() !== '');
  return last + 1;
}

function fitRow(row: readonly string[], width: number): readonly string[] {
  if (row.length === width) return row;
  return row.length > width ? row.slice(0, width) : [...row, ...Array<string>(width - row.length).fill('')];
}

function raggedNote(file: string, header: readonly string[], rows: readonly number[]): readonly ImportNote[] {
  const [row] = rows;
  if (row === undefined) return [];
  const message = `Rows have more or fewer cells than the ${header.length} of the header; missing cells are blank, cells beyond the header are in columns without a name.`;
  return [{ code: 'ragged-rows', message, file, row, count: rows.length }];
}
