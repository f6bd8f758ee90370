import type { PackInput, PrecinctInput } from '../../pack/write/pack-input';
import type { NamedTable } from '../contests/named-table';
import type { PlacedBoundary } from './place-units';

const polygonMethod = 'polygon of the boundary file';

/** Every precinct that any table tells of, and a precinct of its own for each polygon without returns. */
export function placePrecincts(
  named: readonly NamedTable[],
  placed: readonly PlacedBoundary[],
): Required<Pick<PackInput, 'precincts' | 'precinctAreas'>> {
  const areas = new Map(placed.map((area) => [area.id, { ...area, precinctIds: new Set<string>() }]));
  const precincts = new Map<string, PrecinctInput>();
  for (const { table, units } of named) {
    for (const { unit, precinctId } of units) {
      if (unit.kind === 'ballot group') continue;
      const area = unit.boundaryId === null ? undefined : areas.get(unit.boundaryId);
      if (table.use === 'turnout' && (area === undefined || precincts.has(precinctId))) continue;
      area?.precinctIds.add(precinctId);
      precincts.set(precinctId, {
        id: precinctId,
        location: area?.location ?? null,
        method: area === undefined ? 'no polygon in the boundary file' : polygonMethod,
        accuracyMetres: null,
      });
    }
  }
  for (const { id, location, precinctIds } of areas.values()) {
    if (precinctIds.size > 0) continue;
    precinctIds.add(id);
    precincts.set(id, { id, location, method: `${polygonMethod}; no returns`, accuracyMetres: null });
  }
  return {
    precincts: [...precincts.values()],
    precinctAreas: [...areas.values()].map(({ id, location, geometry, precinctIds }) => ({
      id,
      location,
      geometry,
      precinctIds: [...precinctIds].sort(),
    })),
  };
}
