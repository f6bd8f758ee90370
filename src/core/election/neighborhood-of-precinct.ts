import { area } from '@turf/turf';
import { pointInArea } from '../geometry/point-in-area';
import type { Pack } from '../pack';

const cache = new WeakMap<Pack, ReadonlyMap<string, string>>();

/**
 * Which neighborhood each located precinct lies in: precinct id → neighborhood id. A precinct belongs to the
 * neighborhood that its location is inside of, its border included; where neighborhoods overlap, to the one of
 * smaller area, so that no vote is counted twice. Precincts without a location or outside every neighborhood are
 * not in the map.
 */
export function neighborhoodOfPrecinct(pack: Pack): ReadonlyMap<string, string> {
  const known = cache.get(pack);
  if (known !== undefined) return known;
  const smallestFirst = pack.neighborhoods
    .map((neighborhood) => ({ neighborhood, squareMetres: area(neighborhood.geometry) }))
    .sort((first, second) => first.squareMetres - second.squareMetres);
  const neighborhoodIds = new Map<string, string>();
  for (const { id, location } of pack.precincts) {
    if (location === null) continue;
    const home = smallestFirst.find(({ neighborhood }) => pointInArea(location, neighborhood.geometry));
    if (home !== undefined) neighborhoodIds.set(id, home.neighborhood.id);
  }
  cache.set(pack, neighborhoodIds);
  return neighborhoodIds;
}
