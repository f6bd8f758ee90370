import { countUnits } from '../contests/count-units';
import type { ImportDecisions } from '../decisions/import-decisions';
import type { PlannedBoundaries, PlannedJoin, PlannedTable, ProblemList } from '../plan/import-plan';
import { listBoundaryProblems } from './list-boundary-problems';
import { listTableProblems } from './list-table-problems';
import { listUnusedRepairs } from './list-unused-repairs';

/** Everything that did not fit, a list for each kind and file. */
export function listProblems(
  boundaries: PlannedBoundaries | null,
  tables: readonly PlannedTable[],
  joins: readonly PlannedJoin[],
  decisions: ImportDecisions,
): readonly ProblemList[] {
  const counted = tables
    .filter(({ read }) => read !== null)
    .map((table) => {
      const join = joins.find(({ tableKey }) => tableKey === table.key);
      return { table, join, units: countUnits(table, join, decisions) };
    });
  const lists = [
    ...(boundaries === null
      ? []
      : listBoundaryProblems(
          boundaries,
          joins,
          counted.flatMap(({ units }) => units),
        )),
    ...counted.flatMap(({ table, join, units }) => [
      ...listTableProblems(table, join, units),
      ...(boundaries === null || join === undefined ? [] : [listUnusedRepairs(boundaries, table, decisions)]),
    ]),
  ];
  return lists.filter(({ items }) => items.length > 0);
}
