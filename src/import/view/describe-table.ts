import { describeError } from '../../core/result';
import type { PlannedTable } from '../plan/import-plan';
import { cutText } from './cut';
import type { TableView } from './import-view';

const sampleCount = 12;
const titleCount = 12;

/** A table as it is read: its rows from the mapped header on, what it looks like and what came of it. */
export function describeTable(table: PlannedTable): TableView {
  const { key, raw, use, recognized, mapping, date, read, error } = table;
  const headerRow = Math.min(mapping?.headerRow ?? 0, raw.rows.length);
  const lines = [raw.header, ...raw.rows.slice(0, headerRow)];
  return {
    key,
    file: raw.file,
    sheet: raw.sheet,
    rowCount: raw.rows.length - headerRow,
    header: [...(lines[headerRow] ?? [])],
    titleRows: cutRows([...(raw.titleRows ?? []), ...lines.slice(0, headerRow)].slice(0, titleCount)),
    sampleRows: cutRows(raw.rows.slice(headerRow, headerRow + sampleCount)),
    use,
    recognized: recognized.map(({ layout, confidence }) => ({
      layout: layout.id,
      title: layout.title,
      confidence,
    })),
    mapping,
    readAs: raw.readAs ?? null,
    date,
    unitCount: read?.units.length ?? 0,
    contestCount: read?.contests.length ?? 0,
    error: error === null ? null : describeError(error),
  };
}

const cutRows = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row) => row.map(cutText));
