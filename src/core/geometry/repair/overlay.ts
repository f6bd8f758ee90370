import { difference, feature, featureCollection, union } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Rings } from './ring';

/** More corners than this are not overlaid: Turf's overlay takes about a second for 2,000. */
const overlayLimit = 20_000;

/** What at least one of some polygons covers (Turf); null when they are too tangled. */
export function uniteAreas(polygons: readonly Rings[]): readonly Rings[] | null {
  if (polygons.length < 2) return polygons;
  return overlay(polygons, () =>
    union(featureCollection(polygons.map((rings) => feature(toMultiPolygon([rings]))))),
  );
}

/** What polygons cover less what others cover (Turf); null when they are too tangled. */
export function subtractAreas(polygons: readonly Rings[], others: readonly Rings[]): readonly Rings[] | null {
  if (polygons.length === 0 || others.length === 0) return polygons;
  return overlay([...polygons, ...others], () =>
    difference(featureCollection([feature(toMultiPolygon(polygons)), feature(toMultiPolygon(others))])),
  );
}

/** The overlay gives up with an error where rounding leaves a ring open; that is an answer, not a bug. */
function overlay(
  given: readonly Rings[],
  run: () => { readonly geometry: Polygon | MultiPolygon } | null,
): readonly Rings[] | null {
  const corners = given.reduce((sum, rings) => sum + rings.reduce((all, ring) => all + ring.length, 0), 0);
  if (corners > overlayLimit) return null;
  try {
    const geometry = run()?.geometry;
    if (geometry === undefined) return [];
    return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  } catch {
    return null;
  }
}

const toMultiPolygon = (polygons: readonly Rings[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [...polygons],
});
