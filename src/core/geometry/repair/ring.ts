import type { Position } from 'geojson';
import { CornerSet } from './corner-ids';
import { remember } from '../../remember';

/** A closed ring: its last position repeats its first. */
export type Ring = Position[];

/** An outer ring and its holes. */
export type Rings = Ring[];

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const isSamePosition = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Twice a ring's area in square degrees: positive when it turns counterclockwise. Taken from its first corner. */
export function doubleSignedArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    sum += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
  }
  return sum;
}

export function boxOf(ring: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return { west, south, east, north };
}

export const isBoxInside = (inner: Box, outer: Box): boolean =>
  inner.west >= outer.west &&
  inner.east <= outer.east &&
  inner.south >= outer.south &&
  inner.north <= outer.north;

const cornersOf = remember((ring: Ring) => new CornerSet(ring));

/** Whether a ring, which does not cross the other, lies inside of it. They may share corners. */
export function isRingInside(inner: Ring, outer: Ring): boolean {
  const corners = cornersOf(outer);
  const free = inner.find((corner) => !corners.has(corner));
  return isInsideRing(free ?? middleOfFirstEdge(inner), outer);
}

/** Even-odd rule; a position on the ring itself may count either way. */
export function isInsideRing([x = 0, y = 0]: Position, ring: Ring): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  }
  return inside;
}

function middleOfFirstEdge(ring: Ring): Position {
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = ring;
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}
