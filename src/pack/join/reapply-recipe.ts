import { fail, succeed, type Result } from '../../core/result';
import type { RawBoundaries, RawTable } from '../import/raw';
import { adaptMapping, readLayout } from '../layout/layouts';
import type { LayoutMapping } from '../layout/mapping';
import type { ReadTable } from '../layout/read-table';
import { joinTables, type Join } from './join-tables';
import { boundaryUnitsOf, returnUnitsOf } from './join-unit';
import type { JoinRecipe, RecipeTable } from './recipe';

/** A table read as a recipe says. */
export interface ReappliedTable {
  readonly entry: RecipeTable;
  /** The recipe's mapping fitted to this table. */
  readonly mapping: LayoutMapping;
  readonly read: ReadTable;
  /** null for a census table, which is joined to tracts and not to precincts. */
  readonly join: Join | null;
}

/**
 * Reads and joins the next file as a saved recipe says: with the recipe's table of the same layout that shares most
 * columns with it. An error when the recipe has none, or when the boundaries lack the id field.
 */
export function reapplyRecipe(
  recipe: JoinRecipe,
  table: RawTable,
  boundaries: RawBoundaries,
): Result<ReappliedTable> {
  const hasField = boundaries.features.some(({ attributes }) =>
    Object.hasOwn(attributes, recipe.boundaryIdField),
  );
  if (!hasField) {
    return fail(
      'no-id-field',
      `The boundaries have no attribute "${recipe.boundaryIdField}" that the recipe joins by.`,
      {
        file: boundaries.file,
        column: recipe.boundaryIdField,
      },
    );
  }
  const fitted = recipe.tables
    .map((entry) => ({ entry, mapping: adaptMapping(entry.mapping, table) }))
    .flatMap(({ entry, mapping }) => (mapping.ok ? [{ entry, mapping: mapping.value }] : []))
    .sort(
      (a, b) =>
        countShared(b.entry, table) - countShared(a.entry, table) ||
        Number(b.entry.file === table.file) - Number(a.entry.file === table.file),
    )[0];
  if (fitted === undefined) {
    return fail('another-layout', 'The table has no layout that the recipe was made for.', {
      file: table.file,
    });
  }
  const read = readLayout(table, fitted.mapping);
  if (!read.ok) return read;
  return succeed({
    ...fitted,
    read: read.value,
    join:
      read.value.kind === 'census'
        ? null
        : joinTables(
            returnUnitsOf(read.value, null),
            boundaryUnitsOf(boundaries, recipe.boundaryIdField),
            fitted.entry.rules,
            recipe,
          ),
  });
}

function countShared(entry: RecipeTable, table: RawTable): number {
  const headers = new Set(
    [...table.header, ...(table.rows[entry.mapping.headerRow - 1] ?? [])].map((text) => text.trim()),
  );
  return entry.mapping.columns.filter(({ header, role }) => role !== 'ignored' && headers.has(header)).length;
}
