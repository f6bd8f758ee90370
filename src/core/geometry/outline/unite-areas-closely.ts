import type { Position } from 'geojson';
import { traceRings } from '../repair/even-odd';
import { nestRings } from '../repair/nest-rings';
import type { Ring, Rings } from '../repair/ring';
import { bordersOf } from './border';
import { closeGaps, roundedMetres, type UnitMetres } from './close-gaps';
import { cutBorders } from './cut-borders';
import { findShore } from './find-shore';

/**
 * A hole or an island is a sliver, and no place, where it is smaller than both: so many square metres, and this share of
 * all areas together.
 */
const sliverSquareMetres = 1000;
const sliverShare = 1e-5;

/** Areas as one, and how much of their borders had to be brought together for it. */
export interface UnitedAreas {
  readonly polygons: readonly Rings[];
  /** Places where borders did not meet: corners and edges that were moved, and slivers that were dropped. */
  readonly closed: number;
}

/**
 * What areas cover together, as if borders that run side by side, no further apart than a tolerance, were one. Gaps and
 * overlaps of that width disappear and so do slivers; other holes and islands stay. It takes about n log n steps.
 *
 * @param polygons in a plane; outer rings first, wound either way
 * @param unitMetres how long the units of the plane are, in metres
 * @param tolerance in metres
 * @returns null where borders cross each other too often to be followed, or nothing is covered
 */
export function uniteAreasClosely(
  polygons: readonly Rings[],
  unitMetres: UnitMetres,
  tolerance: number,
): UnitedAreas | null {
  const apart = bordersOf(polygons);
  const { borders, moved } = closeGaps(apart, unitMetres, tolerance);
  const cut = cutBorders({ corners: apart.corners, borders });
  if (cut === null) return null;
  const whole = polygons.reduce((sum, [shell = []]) => sum + sizeOf(shell, unitMetres).area, 0);
  const isSliver = (way: readonly Position[]): boolean => {
    const { area, width } = sizeOf(way, unitMetres);
    return width < tolerance || area < Math.min(sliverSquareMetres, whole * sliverShare);
  };
  const shore = findShore(cut, isSliver);
  const edges = shore.borders.map(
    ({ from, to }) => [cut.corners[from] ?? [], cut.corners[to] ?? []] as const,
  );
  const rings = traceRings(edges);
  const kept: Ring[] = rings.filter((ring) => !isSliver(ring));
  const slivers = [...shore.passedOver, ...rings.filter(isSliver)];
  const seen = slivers.filter((way) => sizeOf(way, unitMetres).width > roundedMetres);
  const united = nestRings(kept);
  return united.length === 0 ? null : { polygons: united, closed: moved + seen.length };
}

/** The area that a way goes round, in m², and its mean width in metres: twice the area for each metre of the way. */
function sizeOf(
  way: readonly Position[],
  [metresX, metresY]: UnitMetres,
): { readonly area: number; readonly width: number } {
  let [doubleArea, length] = [0, 0];
  const [originX = 0, originY = 0] = way[0] ?? [];
  for (let index = 0; index < way.length; index += 1) {
    const [x0 = 0, y0 = 0] = way[index] ?? [];
    const [x1 = 0, y1 = 0] = way[(index + 1) % way.length] ?? [];
    doubleArea += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
    length += Math.hypot((x1 - x0) * metresX, (y1 - y0) * metresY);
  }
  const squareMetres = Math.abs(doubleArea) * metresX * metresY;
  return { area: squareMetres / 2, width: length === 0 ? 0 : squareMetres / length };
}
