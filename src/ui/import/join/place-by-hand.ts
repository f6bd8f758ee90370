import { withUnitByHand, type ImportEdit } from '../../../app/import/import-edits';
import type { ImportView } from '../../../contract/import-view';

/** The other tables that have a unit of the same id for which there is no polygon, either. */
export const tablesWithSameGap = (
  view: ImportView | null,
  tableKey: string,
  unitId: string,
): readonly string[] =>
  (view?.joins ?? [])
    .filter(
      (join) =>
        join.tableKey !== tableKey &&
        join.units.some(
          ({ id, kind, boundaryId, isByHand }) =>
            id === unitId && kind === 'precinct' && boundaryId === null && !isByHand,
        ),
    )
    .map((join) => join.tableKey);

/** Draws a unit of several tables in one boundary, or with null in none. */
export const withUnitInTables =
  (tableKeys: readonly string[], unitId: string, boundaryId: string | null): ImportEdit =>
  (decisions) =>
    tableKeys.reduce((sum, tableKey) => withUnitByHand(tableKey, unitId, boundaryId)(sum), decisions);
