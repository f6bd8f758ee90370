import { area, feature, featureCollection, intersect } from '@turf/turf';
import type { AreaGeometry } from '../pack';

/** Area on the sphere in square kilometres (Turf). */
export function areaSquareKilometres(geometry: AreaGeometry): number {
  return area(geometry) / 1e6;
}

/** What two areas have in common, or null when they share no area (Turf). */
export function commonArea(first: AreaGeometry, second: AreaGeometry): AreaGeometry | null {
  return intersect(featureCollection([feature(first), feature(second)]))?.geometry ?? null;
}

/** The share (0–1) of an area that lies inside another; 0 for an area without extent. */
export function shareInside(geometry: AreaGeometry, container: AreaGeometry): number {
  const whole = area(geometry);
  const common = commonArea(geometry, container);
  return whole === 0 || common === null ? 0 : Math.min(1, area(common) / whole);
}
