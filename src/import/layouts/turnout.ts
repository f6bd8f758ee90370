import { succeed } from '../../core/result';
import type { Layout } from './layout';
import { mapColumn } from './mapping';
import { foldHeader, viewMapped, viewTable } from './table-view';
import { mapWideColumns } from './wide-columns';
import { readWideRows } from './wide-rows';

const isTurnout = (folded: readonly string[]): boolean =>
  folded.some((text) => /regist|^ballots|cards cast|^voters$/.test(text));

/** A row a unit with registered voters, ballots cast, or both, and no candidates. */
export const turnout: Layout = {
  id: 'turnout',
  title: 'Registered voters and ballots cast by precinct',
  roles: ['unit id', 'unit part', 'unit name', 'registered', 'ballots', 'ignored'],
  recognize(table) {
    for (let headerRow = 0; headerRow <= Math.min(5, table.rows.length); headerRow += 1) {
      const view = viewTable(table, headerRow);
      if (!isTurnout(view.header.map(foldHeader))) continue;
      const mapped = mapWideColumns(view);
      const roles = mapped.map(({ role }) => role);
      if (!roles.includes('unit id') || !(roles.includes('registered') || roles.includes('ballots')))
        continue;
      const candidates = roles.filter((role) => role === 'candidate votes').length;
      const columns = mapped.map((column) =>
        column.role === 'candidate votes' || column.role === 'row total' || column.role === 'not votes'
          ? mapColumn(column.header, 'ignored')
          : column,
      );
      return {
        confidence: candidates === 0 ? 0.9 : 0.1,
        mapping: { layout: this.id, headerRow, columns, unitKinds: {} },
      };
    }
    return null;
  },
  read(table, mapping) {
    const view = viewMapped(table, mapping);
    return view.ok ? succeed(readWideRows(view.value, mapping)) : view;
  },
};
