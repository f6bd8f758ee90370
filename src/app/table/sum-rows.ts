import type { Pack } from '../../core/pack';
import { formatCount } from '../../words/format';
import { buildRows } from './build-rows';
import type { TableRow } from './table-row';
import type { TableUnit } from './table-unit';

/**
 * All rows of a table as one, so that its votes are those of the district, unplaced precincts and ballot groups
 * included. Measures applied to it recompute shares from summed counts.
 */
export function totalRow(pack: Pack, unit: TableUnit): TableRow {
  const rows = buildRows(pack, unit);
  const district = pack.districts.find(({ role }) => role === 'district');
  const place =
    district === undefined || unit === 'tracts' ? null : { unit: 'district' as const, id: district.id };
  const name = unit === 'tracts' ? 'All tracts, each whole' : 'All votes';
  return {
    ...joinRows(rows),
    id: 'total',
    kind: 'total',
    name,
    note: unit === 'tracts' ? 'Parts outside the district included' : 'Unplaced and ballot groups included',
    place,
  };
}

/** The rows that a filter leaves, as one. */
export function subtotalRow(rows: readonly TableRow[]): TableRow {
  return {
    ...joinRows(rows),
    id: 'subtotal',
    kind: 'subtotal',
    name: formatCount(rows.length, 'row shown', 'rows shown'),
  };
}

function joinRows(rows: readonly TableRow[]): TableRow {
  const keys = rows.flatMap(({ unitKeys }) => (unitKeys === null ? [] : [...unitKeys]));
  return {
    id: 'sum',
    kind: 'subtotal',
    name: '',
    note: '',
    subject: null,
    place: null,
    tractIds: rows.flatMap(({ tractIds }) => tractIds),
    unitKeys: rows.some(({ unitKeys }) => unitKeys !== null) ? new Set(keys) : null,
  };
}
