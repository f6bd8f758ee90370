import type { RawTable } from '../../formats/reading/raw';
import { suggestRole } from './header-words';
import type { Layout } from './layout';
import { mapColumn, type LayoutMapping } from './mapping';
import { foldHeader, viewTable } from './table-view';

/**
 * A mapping of a table by a layout of the person's choice: as the layout recognizes it, else with the roles that the
 * headers suggest, for the person to fill in.
 *
 * @param headerRow rows above the header; with 0 the layout may find its own
 */
export function freshMapping(table: RawTable, layout: Layout, headerRow: number): LayoutMapping {
  const view = viewTable(table, Math.min(headerRow, table.rows.length));
  const below: RawTable =
    headerRow === 0
      ? table
      : { ...table, header: [...view.header], rows: view.rows, rowNumbers: view.rowNumbers };
  const recognized = layout.recognize(below)?.mapping;
  if (recognized !== undefined && (headerRow === 0 || recognized.headerRow === 0)) {
    return { ...recognized, headerRow: headerRow + recognized.headerRow };
  }
  const columns = view.header.map((header) => {
    const role = suggestRole(foldHeader(header)) ?? 'ignored';
    return mapColumn(header, layout.roles.includes(role) ? role : 'ignored');
  });
  return { layout: layout.id, headerRow: view.headerRow, columns, unitKinds: {} };
}
