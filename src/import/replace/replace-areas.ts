import type { Pack } from '../../core/pack';
import type { PackInput, PrecinctAreaInput, PrecinctInput } from '../../pack/write/pack-input';
import type { ImportPlan, PlannedBoundaries } from '../plan/import-plan';
import type { NamedTable } from '../contests/named-table';
import { placeBoundaries } from '../areas/place-units';
import { dropOutside } from '../areas/find-outside';
import { basePrecinctsByBoundary } from '../base/name-base-units';

type Placed = Required<Pick<PackInput, 'precincts' | 'precinctAreas'>>;

/** Precincts and areas of the changed pack: those of the base, or the given polygons, with the new units in them. */
export function replaceAreas(
  plan: ImportPlan,
  base: Pack,
  before: Placed,
  named: readonly NamedTable[],
): Placed {
  const { boundaries } = plan;
  return boundaries?.origin === 'file' && boundaries.field !== null
    ? drawPolygons(plan, boundaries, boundaries.field, base, before, named)
    : addToAreas(base, before, named);
}

/** Units that the base does not know are drawn with the precinct that they were joined to. */
function addToAreas(base: Pack, before: Placed, named: readonly NamedTable[]): Placed {
  const known = new Map(base.precincts.map((precinct) => [precinct.id, precinct]));
  const added = new Map<string, { readonly precinct: PrecinctInput; readonly areaId: string | null }>();
  for (const { precinctId, boundaryId, isOnlyTurnout } of newUnits(named, known)) {
    const host = boundaryId === null ? undefined : known.get(boundaryId);
    if (isOnlyTurnout || (added.get(precinctId)?.areaId ?? null) !== null) continue;
    const method = host === undefined ? 'no precinct of the pack' : `with the precinct ${host.id}`;
    added.set(precinctId, {
      precinct: { id: precinctId, location: host?.location ?? null, method, accuracyMetres: null },
      areaId: host?.areaId ?? null,
    });
  }
  return {
    precincts: [...before.precincts, ...[...added.values()].map(({ precinct }) => precinct)],
    precinctAreas: before.precinctAreas.map((area) => {
      const more = [...added].filter(([, { areaId }]) => areaId === area.id).map(([id]) => id);
      return more.length === 0 ? area : { ...area, precinctIds: [...area.precinctIds, ...more].sort() };
    }),
  };
}

function drawPolygons(
  plan: ImportPlan,
  boundaries: PlannedBoundaries,
  field: string,
  base: Pack,
  before: Placed,
  named: readonly NamedTable[],
): Placed {
  const shown = basePrecinctsByBoundary(plan, base);
  const { file } = boundaries.raw;
  const method = `polygon of ${file}`;
  const areas = new Map(
    dropOutside(plan, placeBoundaries(boundaries, field, plan.joins)).map((area) => [
      area.id,
      { ...area, precinctIds: new Set(shown.get(area.id) ?? []) },
    ]),
  );
  const areaOf = new Map(
    [...areas.values()].flatMap((area) => [...area.precinctIds].map((id) => [id, area] as const)),
  );
  const precincts = new Map(
    before.precincts.map((precinct): [string, PrecinctInput] => {
      const area = areaOf.get(precinct.id);
      return area === undefined
        ? [precinct.id, { ...precinct, method: `${precinct.method}; not drawn: no polygon in ${file}` }]
        : [precinct.id, { id: precinct.id, location: area.location, method, accuracyMetres: null }];
    }),
  );
  const known = new Map(base.precincts.map((precinct) => [precinct.id, precinct]));
  for (const { precinctId, boundaryId, isOnlyTurnout } of newUnits(named, known)) {
    const area = boundaryId === null ? undefined : areas.get(boundaryId);
    if (isOnlyTurnout && area === undefined) continue;
    if (area === undefined && precincts.has(precinctId)) continue;
    area?.precinctIds.add(precinctId);
    precincts.set(precinctId, {
      id: precinctId,
      location: area?.location ?? null,
      method: area === undefined ? `no polygon in ${file}` : method,
      accuracyMetres: null,
    });
  }
  const drawn = [...areas.values()].flatMap((area): readonly PrecinctAreaInput[] => {
    const { id, location, geometry } = area;
    if (area.precinctIds.size === 0) {
      const own = precincts.has(id) ? `${id} (no returns)` : id;
      area.precinctIds.add(own);
      precincts.set(own, { id: own, location, method: `${method}; no returns`, accuracyMetres: null });
    }
    return [{ id, location, geometry, precinctIds: [...area.precinctIds].sort() }];
  });
  return { precincts: [...precincts.values()], precinctAreas: drawn };
}

/** Units of the given tables that are no precinct of the base. */
const newUnits = (named: readonly NamedTable[], known: ReadonlyMap<string, unknown>) =>
  named.flatMap(({ table, units }) =>
    units
      .filter(({ unit, precinctId }) => unit.kind === 'precinct' && !known.has(precinctId))
      .map(({ unit, precinctId }) => ({
        precinctId,
        boundaryId: unit.boundaryId,
        isOnlyTurnout: table.use === 'turnout',
      })),
  );
