import { area, bbox } from '@turf/turf';
import type { BBox } from 'geojson';
import { pointInArea } from '../geometry/point-in-area';
import type { Pack } from '../pack';
import { remember } from '../remember';

/**
 * Which neighborhood each located precinct lies in: precinct id → neighborhood id. A precinct belongs to the
 * neighborhood that its location is inside of, its border included; where neighborhoods overlap, to the one of
 * smaller area, so that no vote is counted twice. Precincts without a location or outside every neighborhood are
 * not in the map.
 */
export const neighborhoodOfPrecinct = remember(findNeighborhoods);

function findNeighborhoods(pack: Pack): ReadonlyMap<string, string> {
  const smallestFirst = pack.neighborhoods
    .map(({ id, geometry }) => ({ id, geometry, bounds: bbox(geometry), squareMetres: area(geometry) }))
    .sort((first, second) => first.squareMetres - second.squareMetres);
  const neighborhoodIds = new Map<string, string>();
  for (const { id, location } of pack.precincts) {
    if (location === null) continue;
    const home = smallestFirst.find(
      ({ bounds, geometry }) => isWithinBounds(location, bounds) && pointInArea(location, geometry),
    );
    if (home !== undefined) neighborhoodIds.set(id, home.id);
  }
  return neighborhoodIds;
}

/** Bounds as Turf gives them for plane coordinates: west, south, east, north. */
function isWithinBounds([longitude, latitude]: readonly [number, number], bounds: BBox): boolean {
  const [west, south, east, north] =
    bounds.length === 4 ? bounds : [bounds[0], bounds[1], bounds[3], bounds[4]];
  return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
}
