import { feature, nearestPointOnLine } from '@turf/turf';
import type { LineString, MultiLineString } from 'geojson';

/** The nearest point on any of the lines, with its distance in metres; null when there are no lines (Turf). */
export function snapToLine(
  location: readonly [number, number],
  lines: readonly (LineString | MultiLineString)[],
): { readonly location: [number, number]; readonly metres: number } | null {
  let best: { location: [number, number]; metres: number } | null = null;
  for (const line of lines) {
    const found = nearestPointOnLine(feature(line), [location[0], location[1]], { units: 'meters' });
    const metres = found.properties.pointDistance;
    const [longitude = location[0], latitude = location[1]] = found.geometry.coordinates;
    if (best === null || metres < best.metres) best = { location: [longitude, latitude], metres };
  }
  return best;
}
