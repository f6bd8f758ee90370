import type { Pack } from '../../core/pack';
import { countUnits, type CountedUnit } from '../contests/count-units';
import type { ImportPlan, PlannedTable } from '../plan/import-plan';
import type { NamedTable } from '../contests/named-table';
import { splitWithheld } from '../contests/split-withheld';
import { baseTable, ballotGroupsOf } from './base-table';

/**
 * Gives every unit of the given tables its id in the changed pack. Precincts of the base keep their ids, so its other
 * contests stay as they are: a unit that shares its boundary with one precinct of the base is that precinct. Units that
 * are no precinct of the base get an id that none of them has. Of the units without a boundary those are a precinct of the
 * base that have its id, when that precinct has no boundary either.
 */
export function nameBaseUnits(plan: ImportPlan, base: Pack): readonly NamedTable[] {
  const precinctsIn = basePrecinctsByBoundary(plan, base);
  const shown = new Set([...precinctsIn.values()].flat());
  const precincts = new Set(base.precincts.map(({ id }) => id));
  const groups = ballotGroupsOf(base);
  const isTaken = (id: string): boolean => precincts.has(id) || groups.has(id);
  const tables = plan.tables.filter(({ use }) => use === 'returns' || use === 'turnout');
  const counted = tables.map((table) => ({ table, units: unitsOf(plan, table) }));
  const drawn = new Set(counted.flatMap(({ units }) => units.flatMap(({ boundaryId }) => boundaryId ?? [])));
  const named = counted.map(({ table, units }) => {
    const shared = findShared(units);
    const used = new Set<string>();
    const name = ({ label, kind, boundaryId }: CountedUnit): string => {
      if (boundaryId === null) return nameWithoutBoundary(label, kind);
      const own = precinctsIn.get(boundaryId) ?? [];
      if (own.includes(label)) return label;
      const [only] = own;
      if (!shared.has(boundaryId) && own.length === 1 && only !== undefined) return only;
      const wanted = own.length === 0 && !shared.has(boundaryId) ? boundaryId : label;
      return isTaken(wanted) ? `${wanted} (new)` : wanted;
    };
    const nameWithoutBoundary = (label: string, kind: CountedUnit['kind']): string => {
      if (kind === 'precinct') {
        if (precincts.has(label) && !shown.has(label)) return label;
        return isTaken(label) || drawn.has(label) ? `${label} (unplaced)` : label;
      }
      return groups.has(label) ? label : `${label} (ballot group)`.replace(/( \(ballot group\)){2}$/, '$1');
    };
    return {
      table,
      units: units.map((unit) => {
        const precinctId = firstFree(name(unit), used);
        used.add(precinctId);
        return { unit, precinctId };
      }),
    };
  });
  return splitWithheld(plan, named);
}

/** The precincts of the base that each boundary shows, by the boundary's id. */
export function basePrecinctsByBoundary(
  { boundaries, joins, decisions }: ImportPlan,
  base: Pack,
): ReadonlyMap<string, readonly string[]> {
  if (boundaries?.origin !== 'file') return new Map(base.precincts.map(({ id }) => [id, [id]]));
  const table = baseTable(base);
  const join = joins.find(({ tableKey }) => tableKey === table.key);
  const shown = new Map<string, string[]>();
  for (const { label, boundaryId } of countUnits(table, join, decisions)) {
    if (boundaryId !== null) shown.set(boundaryId, [...(shown.get(boundaryId) ?? []), label]);
  }
  return shown;
}

const unitsOf = ({ joins, decisions }: ImportPlan, table: PlannedTable): readonly CountedUnit[] =>
  countUnits(
    table,
    joins.find(({ tableKey }) => tableKey === table.key),
    decisions,
  );

/** Boundaries that several units of a table are drawn in. */
function findShared(units: readonly CountedUnit[]): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const { boundaryId } of units) {
    if (boundaryId === null) continue;
    if (seen.has(boundaryId)) shared.add(boundaryId);
    seen.add(boundaryId);
  }
  return shared;
}

function firstFree(wanted: string, used: ReadonlySet<string>): string {
  if (!used.has(wanted)) return wanted;
  let number = 2;
  while (used.has(`${wanted} (${number})`)) number += 1;
  return `${wanted} (${number})`;
}
