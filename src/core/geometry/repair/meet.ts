import type { Position } from 'geojson';

/**
 * How two segments meet:
 * - joint: an end of one is an end of the other, and nothing more;
 * - touch: an end of one lies inside the other;
 * - crossing: both run on beyond the point;
 * - overlap: they share a stretch.
 */
export interface Meeting {
  readonly kind: 'joint' | 'touch' | 'crossing' | 'overlap';
  /** Where both must be cut so that only joints are left; ends of the segments may be among them. */
  readonly points: readonly Position[];
}

const joint: Meeting = { kind: 'joint', points: [] };

/** Rounding error of {@link turn}, relative to its terms (Shewchuk 1997, "ccwerrboundA"). */
const turnError = 3.3306690738754716e-16;

/** How two segments meet; null when they do not. Where rounding leaves it open, they are taken to touch. */
export function meet(a: ArrayLike<number>, at: number, b: ArrayLike<number>, bt: number): Meeting | null {
  const [ax0 = 0, ay0 = 0, ax1 = 0, ay1 = 0] = [a[at], a[at + 1], a[at + 2], a[at + 3]];
  const [bx0 = 0, by0 = 0, bx1 = 0, by1 = 0] = [b[bt], b[bt + 1], b[bt + 2], b[bt + 3]];
  if (ax1 === bx0 && ay1 === by0) return meetAtEnd(ax1, ay1, ax0, ay0, bx1, by1);
  if (ax0 === bx1 && ay0 === by1) return meetAtEnd(ax0, ay0, ax1, ay1, bx0, by0);
  if (ax0 === bx0 && ay0 === by0) return meetAtEnd(ax0, ay0, ax1, ay1, bx1, by1);
  if (ax1 === bx1 && ay1 === by1) return meetAtEnd(ax1, ay1, ax0, ay0, bx0, by0);

  const fromB0 = turn(ax0, ay0, ax1, ay1, bx0, by0);
  const fromB1 = turn(ax0, ay0, ax1, ay1, bx1, by1);
  if (fromB0 * fromB1 > 0) return null;
  const fromA0 = turn(bx0, by0, bx1, by1, ax0, ay0);
  const fromA1 = turn(bx0, by0, bx1, by1, ax1, ay1);
  if (fromA0 * fromA1 > 0) return null;
  if (fromB0 * fromB1 < 0 && fromA0 * fromA1 < 0) {
    const part = fromA0 / (fromA0 - fromA1);
    return { kind: 'crossing', points: [[ax0 + part * (ax1 - ax0), ay0 + part * (ay1 - ay0)]] };
  }
  const points: Position[] = [];
  if (fromB0 === 0 && isInBox(bx0, by0, ax0, ay0, ax1, ay1)) points.push([bx0, by0]);
  if (fromB1 === 0 && isInBox(bx1, by1, ax0, ay0, ax1, ay1)) points.push([bx1, by1]);
  if (fromA0 === 0 && isInBox(ax0, ay0, bx0, by0, bx1, by1)) points.push([ax0, ay0]);
  if (fromA1 === 0 && isInBox(ax1, ay1, bx0, by0, bx1, by1)) points.push([ax1, ay1]);
  if (points.length === 0) return null;
  return { kind: points.length === 1 ? 'touch' : 'overlap', points };
}

/** Two segments from one point to u and to v. */
function meetAtEnd(x: number, y: number, ux: number, uy: number, vx: number, vy: number): Meeting {
  if (turn(x, y, ux, uy, vx, vy) !== 0) return joint;
  if ((ux - x) * (vx - x) + (uy - y) * (vy - y) <= 0) return joint;
  return {
    kind: 'overlap',
    points: [
      [ux, uy],
      [vx, vy],
    ],
  };
}

/** Positive when the way from p over q to r turns left, negative when it turns right, 0 when that cannot be told. */
function turn(px: number, py: number, qx: number, qy: number, rx: number, ry: number): number {
  const left = (qx - px) * (ry - py);
  const right = (qy - py) * (rx - px);
  const difference = left - right;
  return Math.abs(difference) <= turnError * (Math.abs(left) + Math.abs(right)) ? 0 : difference;
}

const isInBox = (x: number, y: number, x0: number, y0: number, x1: number, y1: number): boolean =>
  x >= Math.min(x0, x1) && x <= Math.max(x0, x1) && y >= Math.min(y0, y1) && y <= Math.max(y0, y1);
