import { succeed } from '../../core/result';
import type { RawTable } from '../../formats/reading/raw';
import type { Layout } from './layout';
import { mapColumn, type ColumnMapping, type ColumnRole } from './mapping';
import { readStatementRows } from './statement-rows';
import { baseName, cellAt, findHeader, foldHeader, viewMapped, type TableView } from './table-view';

const meanings: Readonly<Record<string, ColumnRole>> = {
  location: 'unit name',
  precinct: 'unit id',
  registration: 'registered',
  type: 'row type',
  'ballots cast': 'ballots',
  serial: 'ignored',
  'ballot group': 'unit part',
  'vote by mail only': 'ignored',
};
const required = ['location', 'precinct', 'type'];

/** Three rows a precinct (polling place, mail, total), as Los Angeles County publishes its statements of votes. */
export const threeRowStatement: Layout = {
  id: 'three-row-statement',
  title: 'Statement of votes cast with three rows a precinct',
  roles: [
    'unit id',
    'unit part',
    'unit name',
    'row type',
    'registered',
    'ballots',
    'candidate votes',
    'not votes',
    'ignored',
  ],
  recognize(table) {
    const view = findHeader(table, (folded) => required.every((name) => folded.includes(name)));
    if (view === null) return null;
    const type = view.header.findIndex((header) => foldHeader(header) === 'type');
    const types = new Set(view.rows.map((row) => cellAt(row, type).toUpperCase()));
    const contest = findTitle(table, view);
    const columns = view.header.map((header): ColumnMapping => {
      const folded = foldHeader(header);
      const role = Object.hasOwn(meanings, folded) ? meanings[folded] : undefined;
      if (role !== undefined) return mapColumn(header, role, role === 'unit part' ? { name: folded } : {});
      return folded === ''
        ? mapColumn(header, 'ignored')
        : mapColumn(header, 'candidate votes', { contest, name: header });
    });
    return {
      confidence: types.has('TOTAL') ? 1 : 0.5,
      mapping: { layout: this.id, headerRow: view.headerRow, columns, unitKinds: {} },
    };
  },
  read(table, mapping) {
    const view = viewMapped(table, mapping);
    return view.ok ? succeed(readStatementRows(view.value, mapping)) : view;
  },
};

/** The office is the first cell of the last title row; without title rows, the sheet's file names it. */
function findTitle(table: RawTable, view: TableView): string {
  const titles = [...(table.titleRows ?? []), ...view.titles];
  const title = titles.at(-1)?.find((cell) => cell.trim() !== '');
  return title?.trim() ?? baseName(table.file);
}
