import type { Pack } from '../../core/pack';
import { returnUnitsOf } from '../joins/join-unit';
import { countUnits } from '../contests/count-units';
import type { ImportDecisions } from '../decisions/import-decisions';
import type { PlannedJoin, PlannedTable } from '../plan/import-plan';

/**
 * Joins of tables to the precincts of a pack: a unit that the rules leave over is the precinct of exactly its id, where
 * that is left over too and nobody took it off. So a precinct that was never joined by a rule keeps its next count.
 */
export function completeBaseJoins(
  joins: readonly PlannedJoin[],
  tables: readonly PlannedTable[],
  base: Pack,
  decisions: ImportDecisions,
): readonly PlannedJoin[] {
  const precincts = new Set(base.precincts.map(({ id }) => id));
  return joins.map((join) => {
    const table = tables.find(({ key }) => key === join.tableKey);
    const read = table?.read ?? null;
    if (table === undefined || read === null) return join;
    const counted = new Set(countUnits(table, undefined, decisions).map(({ index }) => index));
    const byHand = decisions.tables?.find(({ table }) => table === join.tableKey)?.byHand ?? {};
    const joined = new Set(join.boundaryOf.values());
    const more = returnUnitsOf(read).filter(
      ({ id, index }) =>
        counted.has(index) &&
        !join.boundaryOf.has(index) &&
        precincts.has(id) &&
        !joined.has(id) &&
        !Object.hasOwn(byHand, id),
    );
    if (more.length === 0) return join;
    const boundaryOf = new Map([...join.boundaryOf, ...more.map(({ index, id }) => [index, id] as const)]);
    return { ...join, boundaryOf };
  });
}
