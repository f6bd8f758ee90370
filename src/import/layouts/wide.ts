import { fail, succeed } from '../../core/result';
import type { Layout } from './layout';
import { findColumn } from './mapping';
import { foldHeader, viewMapped, viewTable } from './table-view';
import { mapWideColumns } from './wide-columns';
import { readWideRows } from './wide-rows';

/** A row a unit and a column a candidate, with or without percent columns and a column of totals. */
export const wide: Layout = {
  id: 'wide',
  title: 'A row for each precinct, a column for each candidate',
  roles: [
    'unit id',
    'unit part',
    'unit name',
    'candidate votes',
    'row total',
    'not votes',
    'registered',
    'ballots',
    'ignored',
  ],
  recognize(table) {
    for (let headerRow = 0; headerRow <= Math.min(5, table.rows.length); headerRow += 1) {
      const view = viewTable(table, headerRow);
      if (view.header.filter((text) => text !== '').length < 2 || !/\p{L}/u.test(view.header.join('')))
        continue;
      const columns = mapWideColumns(view);
      const candidates = columns.filter(({ role }) => role === 'candidate votes').length;
      if (candidates === 0 || !columns.some(({ role }) => role === 'unit id')) continue;
      const folded = view.header.map(foldHeader);
      const isLong = folded.includes('candidate') || folded.includes('choice');
      const hasTotal = columns.some(({ role }) => role === 'row total');
      const hasRates = folded.some((text) => / (percent|pct|share)$/.test(text));
      const confidence = isLong
        ? 0.2
        : (candidates > 1 ? 0.6 : 0.4) + (hasTotal ? 0.15 : 0) + (hasRates ? 0.15 : 0);
      return { confidence, mapping: { layout: this.id, headerRow, columns, unitKinds: {} } };
    }
    return null;
  },
  read(table, mapping) {
    const view = viewMapped(table, mapping);
    if (!view.ok) return view;
    if (findColumn(mapping, 'unit id') < 0) {
      return fail('no-unit-id', 'Say which column holds the id of the precinct.', { file: table.file });
    }
    return succeed(readWideRows(view.value, mapping));
  },
};
