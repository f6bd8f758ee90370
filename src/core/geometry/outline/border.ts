import type { Position } from 'geojson';
import { CornerIds } from '../repair/corner-ids';
import { doubleSignedArea, isSamePosition, type Ring, type Rings } from '../repair/ring';

/** A straight piece of border between two corners, by their numbers. */
export interface Border {
  readonly from: number;
  readonly to: number;
  /** How many more areas lie on its left than on its right; never 0. */
  readonly step: number;
}

/** Corners by number, and the borders between them of which the two sides are not covered alike. */
export interface Borders {
  readonly corners: readonly Position[];
  readonly borders: readonly Border[];
}

/** More corners than there ever are; two numbers below it make one that is exact. */
const mostCorners = 2 ** 26;

/**
 * The borders of areas. A stretch that two areas share, corner for corner, has one of them on either side and is left
 * out: what is left of areas that fit together is their outline.
 *
 * @param polygons outer rings first, wound either way; in a plane
 */
export function bordersOf(polygons: readonly Rings[]): Borders {
  const corners: Position[] = [];
  const ids = new CornerIds();
  const numberOf = (position: Position): number => {
    const id = ids.idOf(position);
    if (id === corners.length) corners.push(position);
    return id;
  };
  const pieces: Border[] = [];
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      const isTurned = doubleSignedArea(ring) >= 0 !== (index === 0);
      const path = openRing(ring).map(numberOf);
      path.forEach((from, at) => {
        const to = path[(at + 1) % path.length] ?? from;
        pieces.push(isTurned ? { from: to, to: from, step: 1 } : { from, to, step: 1 });
      });
    });
  }
  return { corners, borders: sumBorders(pieces) };
}

/** A ring without the repetition of its first corner. */
const openRing = (ring: Ring): Ring => (isSamePosition(ring[0], ring.at(-1)) ? ring.slice(0, -1) : ring);

/** Pieces between the same two corners as one; those that cancel out, or have no length, are left out. */
export function sumBorders(pieces: readonly Border[]): readonly Border[] {
  const steps = new Map<number, number>();
  for (const { from, to, step } of pieces) {
    if (from === to) continue;
    const key = Math.min(from, to) * mostCorners + Math.max(from, to);
    const sum = (steps.get(key) ?? 0) + (from < to ? step : -step);
    if (sum === 0) steps.delete(key);
    else steps.set(key, sum);
  }
  return [...steps].map(([key, step]) => {
    const [low, high] = [Math.floor(key / mostCorners), key % mostCorners];
    return step > 0 ? { from: low, to: high, step } : { from: high, to: low, step: -step };
  });
}
