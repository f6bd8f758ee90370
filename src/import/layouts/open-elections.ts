import { succeed } from '../../core/result';
import { suggestRole } from './header-words';
import type { Layout } from './layout';
import { longRoles } from './long-roles';
import { readLongRows } from './long-rows';
import { mapColumn, type ColumnMapping, type ColumnRole } from './mapping';
import { findHeader, foldHeader, viewMapped } from './table-view';

const single: readonly ColumnRole[] = [
  'unit id',
  'unit name',
  'office',
  'district',
  'stage',
  'date',
  'candidate',
  'party',
  'votes',
  'mode',
];

/** A row for each unit and candidate, columns in any order, as OpenElections publishes results by precinct. */
export const openElections: Layout = {
  id: 'open-elections',
  title: 'A row for each precinct and candidate (OpenElections)',
  roles: longRoles,
  recognize(table) {
    const view = findHeader(table, (folded) => {
      const found = folded.map(roleOf);
      return found.includes('candidate') && (found.includes('votes') || found.includes('mode votes'));
    });
    if (view === null) return null;
    const columns = mapColumns(view.header);
    const has = (role: ColumnRole) => columns.some((column) => column.role === role);
    if (!has('unit id')) return null;
    const confidence = 0.6 + (has('office') ? 0.2 : 0) + (has('votes') ? 0.1 : 0) + (has('party') ? 0.05 : 0);
    return {
      confidence: Math.round(confidence * 100) / 100,
      mapping: { layout: this.id, headerRow: view.headerRow, columns, unitKinds: {} },
    };
  },
  read(table, mapping) {
    const view = viewMapped(table, mapping);
    return view.ok ? succeed(readLongRows(view.value, mapping)) : view;
  },
};

/** In a long table a column called votes or total holds the counts. */
function roleOf(folded: string): ColumnRole {
  const suggested = suggestRole(folded);
  if (suggested === 'row total') return 'votes';
  if (suggested === null || !longRoles.includes(suggested)) return 'ignored';
  return suggested;
}

function mapColumns(header: readonly string[]): readonly ColumnMapping[] {
  const folded = header.map(foldHeader);
  const used = new Set<ColumnRole>();
  const votes = folded.indexOf('votes');
  const columns = folded.map((text, index): ColumnMapping => {
    let role = roleOf(text);
    if (role === 'votes' && votes >= 0 && index !== votes) role = 'ignored';
    if (single.includes(role)) {
      if (used.has(role)) role = role === 'unit id' ? 'unit part' : 'ignored';
      used.add(role);
    }
    const named = role === 'unit part' || role === 'mode votes';
    return mapColumn(header[index] ?? '', role, named ? { name: text } : {});
  });
  return used.has('unit id') ? columns : promoteCounty(columns);
}

/** A file without precincts reports by county or town: the last such column is the id. */
function promoteCounty(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const last = columns.findLastIndex(({ role }) => role === 'unit part');
  return columns.map((column, index) => (index === last ? mapColumn(column.header, 'unit id') : column));
}
