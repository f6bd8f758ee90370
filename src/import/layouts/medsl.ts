import { succeed } from '../../core/result';
import type { Layout } from './layout';
import { longRoles } from './long-roles';
import { readLongRows } from './long-rows';
import { mapColumn, type ColumnMapping, type ColumnRole } from './mapping';
import { findHeader, foldHeader, viewMapped } from './table-view';

const meanings: Readonly<Record<string, ColumnRole>> = {
  precinct: 'unit id',
  'county fips': 'unit part',
  'jurisdiction fips': 'unit part',
  office: 'office',
  district: 'district',
  stage: 'stage',
  date: 'date',
  candidate: 'candidate',
  'party detailed': 'party',
  mode: 'mode',
  votes: 'votes',
};
const required = ['precinct', 'office', 'candidate', 'votes', 'mode', 'party detailed'];

/** A row for each unit, candidate and way of voting, as the MIT Election Data and Science Lab publishes. */
export const medsl: Layout = {
  id: 'medsl',
  title: 'A row for each precinct, candidate and way of voting (MIT Election Data and Science Lab)',
  roles: longRoles,
  recognize(table) {
    const view = findHeader(table, (folded) => required.every((name) => folded.includes(name)));
    if (view === null) return null;
    const columns = view.header.map((header): ColumnMapping => {
      const folded = foldHeader(header);
      const role = Object.hasOwn(meanings, folded) ? (meanings[folded] ?? 'ignored') : 'ignored';
      return mapColumn(header, role, role === 'unit part' ? { name: folded } : {});
    });
    return { confidence: 1, mapping: { layout: this.id, headerRow: view.headerRow, columns, unitKinds: {} } };
  },
  read(table, mapping) {
    const view = viewMapped(table, mapping);
    return view.ok ? succeed(readLongRows(view.value, mapping)) : view;
  },
};
