import type { Geometry } from 'geojson';
import { doubleSignedArea, type Ring } from './ring';

/** How outer rings turn; their holes turn the other way. */
export type Winding = 'counterclockwise' | 'clockwise';

/** Whether a ring turns as an outer ring or a hole does under a winding. A ring without area turns counterclockwise. */
export const isWound = (ring: Ring, isShell: boolean, winding: Winding): boolean =>
  doubleSignedArea(ring) >= 0 === (isShell === (winding === 'counterclockwise'));

/**
 * How most outer rings of some areas turn: shapefiles wind them clockwise, GeoJSON (RFC 7946) counterclockwise, which
 * is also the answer when there are as many of both.
 */
export function findWinding(geometries: readonly (Geometry | null)[]): Winding {
  let excess = 0;
  for (const geometry of geometries) {
    if (geometry?.type === 'Polygon') excess += turnOf(geometry.coordinates[0]);
    else if (geometry?.type === 'MultiPolygon')
      for (const [shell] of geometry.coordinates) excess += turnOf(shell);
  }
  return excess < 0 ? 'clockwise' : 'counterclockwise';
}

const turnOf = (ring: Ring | undefined): number => {
  const area = ring === undefined ? 0 : doubleSignedArea(ring);
  return Number.isNaN(area) ? 0 : Math.sign(area);
};
