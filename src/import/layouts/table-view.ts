import { fail, succeed, type Result } from '../../core/result';
import type { RawTable } from '../../formats/reading/raw';
import type { LayoutMapping } from './mapping';

/** A table from its true header on. */
export interface TableView {
  readonly table: RawTable;
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
  /** The rows above the header. */
  readonly titles: readonly (readonly string[])[];
}

const deepestHeader = 20;

/** The table with the header `headerRow` rows below its first line; cells and headers trimmed. */
export function viewTable(table: RawTable, headerRow: number): TableView {
  const lines = [table.header, ...table.rows.slice(0, headerRow)];
  return {
    table,
    headerRow,
    header: (lines[headerRow] ?? []).map((text) => text.trim()),
    rows: table.rows.slice(headerRow),
    rowNumbers: table.rowNumbers.slice(headerRow),
    titles: lines.slice(0, headerRow),
  };
}

/** The first line that `isHeader` accepts (folded headers are given), within the first twenty. */
export function findHeader(
  table: RawTable,
  isHeader: (folded: readonly string[]) => boolean,
): TableView | null {
  const last = Math.min(deepestHeader, table.rows.length);
  for (let headerRow = 0; headerRow <= last; headerRow += 1) {
    const line = headerRow === 0 ? table.header : (table.rows[headerRow - 1] ?? []);
    if (isHeader(line.map(foldHeader))) return viewTable(table, headerRow);
  }
  return null;
}

/** Lower case, words separated by one space, nothing else: `Party_Detailed` → `party detailed`. */
export const foldHeader = (text: string): string =>
  text
    .replace(/%/g, ' percent ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The view that a mapping asks for, when the mapping is of this table. */
export function viewMapped(table: RawTable, mapping: LayoutMapping): Result<TableView> {
  if (mapping.headerRow > table.rows.length) {
    return fail(
      'mapping-mismatch',
      `The table has no row ${mapping.headerRow + 1} to take the header from.`,
      {
        file: table.file,
      },
    );
  }
  const view = viewTable(table, mapping.headerRow);
  const wrong = view.header.findIndex((header, index) => mapping.columns[index]?.header !== header);
  if (wrong >= 0 || view.header.length !== mapping.columns.length) {
    return fail(
      'mapping-mismatch',
      `The columns that were mapped are not those of this table; recognize it anew.`,
      { file: table.file, ...(wrong < 0 ? {} : { column: view.header[wrong] ?? '' }) },
    );
  }
  return succeed(view);
}

/** The trimmed cell; empty outside the table or for a column that is not there (-1). */
export const cellAt = (row: readonly string[], index: number): string => row[index]?.trim() ?? '';

/** The file's name without folder and extension. */
export const baseName = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
