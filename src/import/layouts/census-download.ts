import { fail, succeed } from '../../core/result';
import { mapCensusColumn, mapGeoColumn } from './census-columns';
import { readCensusRows } from './census-rows';
import type { Layout } from './layout';
import { findColumn, findColumns, mapColumn, type ColumnMapping } from './mapping';
import { findHeader, viewMapped } from './table-view';

/** Columns coded by table and line, estimate beside margin of error, as the Census Bureau's downloads have them. */
export const censusDownload: Layout = {
  id: 'census-download',
  title: 'Census table download (American Community Survey)',
  roles: [
    'geo id',
    'geo part',
    'unit name',
    'estimate',
    'margin of error',
    'estimate note',
    'margin note',
    'ignored',
  ],
  recognize(table) {
    const isCoded = (header: string) => mapCensusColumn(header.trim(), table.file) !== null;
    let depth = 0;
    const view = findHeader(table, () => {
      const line = depth === 0 ? table.header : (table.rows[depth - 1] ?? []);
      depth += 1;
      return line.some(isCoded);
    });
    if (view === null) return null;
    const mapped = view.header.map(
      (header): ColumnMapping =>
        mapCensusColumn(header, table.file) ?? mapGeoColumn(header) ?? mapColumn(header, 'ignored'),
    );
    // The older downloads have GEO.id (prefixed) and GEO.id2 (plain): the first that is there is read.
    const first = mapped.findIndex(({ role }) => role === 'geo id');
    const columns = mapped.map((column, index) =>
      (column.role === 'geo id' && index !== first) || (column.role === 'geo part' && first >= 0)
        ? mapColumn(column.header, 'ignored')
        : column,
    );
    const hasPlace = columns.some(({ role }) => role === 'geo id' || role === 'geo part');
    return {
      confidence: hasPlace ? 1 : 0.3,
      mapping: { layout: this.id, headerRow: view.headerRow, columns, unitKinds: {} },
    };
  },
  read(table, mapping) {
    const view = viewMapped(table, mapping);
    if (!view.ok) return view;
    if (findColumn(mapping, 'geo id') < 0 && findColumns(mapping, 'geo part').length === 0) {
      return fail('no-geo-id', 'Say which column holds the census GEOID.', { file: table.file });
    }
    return succeed(readCensusRows(view.value, mapping));
  },
};
