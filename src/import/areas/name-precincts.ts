import { countUnits, type CountedUnit } from '../contests/count-units';
import type { ImportPlan } from '../plan/import-plan';
import type { NamedTable } from '../contests/named-table';
import { splitWithheld } from '../contests/split-withheld';

/**
 * Gives every unit its id in the pack. A unit alone in its polygon takes the polygon's id, so that tables that write
 * ids differently still tell of the same precinct; units that share a polygon, and those without one, keep their own.
 * Withheld parts of counts become units of their own (see {@link splitWithheld}).
 */
export function namePrecincts(plan: ImportPlan): readonly NamedTable[] {
  const tables = plan.tables
    .filter(({ use }) => use === 'returns' || use === 'turnout')
    .map((table) => ({
      table,
      units: countUnits(
        table,
        plan.joins.find(({ tableKey }) => tableKey === table.key),
        plan.decisions,
      ),
    }));
  const shared = new Set<string>();
  for (const { table, units } of tables) {
    if (table.use !== 'returns') continue;
    const seen = new Set<string>();
    for (const { boundaryId } of units) {
      if (boundaryId === null) continue;
      if (seen.has(boundaryId)) shared.add(boundaryId);
      seen.add(boundaryId);
    }
  }
  const taken = new Set(tables.flatMap(({ units }) => units.flatMap(({ boundaryId }) => boundaryId ?? [])));
  const nameOf = ({ label, kind, boundaryId }: CountedUnit): string => {
    if (boundaryId !== null && !shared.has(boundaryId)) return boundaryId;
    if (kind === 'ballot group') return `${label} (ballot group)`.replace(/( \(ballot group\)){2}$/, '$1');
    return taken.has(label) ? `${label} (unplaced)` : label;
  };
  const named = tables.map(({ table, units }) => ({
    table,
    units: units.map((unit) => ({ unit, precinctId: nameOf(unit) })),
  }));
  return splitWithheld(plan, named);
}
