import type { CellValue, TableColumn } from './table-column';
import type { TableRow } from './table-row';

const byText = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * The rows in order of a column, or of their names. Equals keep their order, and where nothing is known a row comes
 * last either way.
 * @param column null to sort by name
 */
export function sortRows(
  rows: readonly TableRow[],
  column: TableColumn | null,
  descending: boolean,
): readonly TableRow[] {
  const keyed = rows.map((row) => ({ row, value: column === null ? row.name : column.valueOf(row) }));
  keyed.sort((one, other) => compareValues(one.value, other.value, descending));
  return keyed.map(({ row }) => row);
}

/** Negative when the first value comes before the second; null comes last whatever the direction. */
export function compareValues(one: CellValue, other: CellValue, descending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const difference =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : byText.compare(String(one), String(other));
  return descending ? -difference : difference;
}
