import type { AreaGeometry } from '../../core/pack';
import { thiessenAreas } from '../../core/geometry/thiessen';
import type { PackInput, PrecinctInput } from './pack-input';

/** What stands for one or more precincts at a location; see `PrecinctArea` of the pack. */
export interface DrawnArea {
  readonly id: string;
  readonly precinctIds: readonly string[];
  readonly approximate: boolean;
  readonly location: readonly [number, number];
  readonly geometry: AreaGeometry;
}

/**
 * Approximate areas for located precincts: Thiessen cells of the distinct locations, clipped to the district.
 * Precincts at one location share the cell; nothing is split. A precinct whose cell has no part in the district gets
 * no area. Sorted by id, which is made of the first precinct's.
 */
export function approximateAreas(
  precincts: readonly PrecinctInput[],
  district: AreaGeometry,
): readonly DrawnArea[] {
  const sites = new Map<string, { location: readonly [number, number]; precinctIds: string[] }>();
  for (const { id, location } of precincts.toSorted((a, b) => compareText(a.id, b.id))) {
    if (location === null) continue;
    const site = sites.get(location.join(' ')) ?? { location, precinctIds: [] };
    site.precinctIds.push(id);
    sites.set(location.join(' '), site);
  }
  const distinct = [...sites.values()];
  const cells = thiessenAreas(
    distinct.map(({ location }) => location),
    district,
  );
  return distinct.flatMap(({ location, precinctIds }, index) => {
    const geometry = cells[index] ?? null;
    return geometry === null
      ? []
      : [{ id: `cell-${precinctIds[0] ?? ''}`, precinctIds, approximate: true, location, geometry }];
  });
}

/** The precincts' own polygons where they are given, else approximate areas; by id. */
export function drawnAreas(input: PackInput, district: AreaGeometry): readonly DrawnArea[] {
  return input.precinctAreas === undefined
    ? approximateAreas(input.precincts, district)
    : input.precinctAreas
        .map((area) => ({ ...area, approximate: area.approximate ?? false }))
        .sort((a, b) => compareText(a.id, b.id));
}

/** Orders text by its code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
