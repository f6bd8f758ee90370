import type { Position } from 'geojson';
import { doubleSignedArea, isSamePosition, type Ring } from './ring';
import type { RepairCounter } from './repair-report';

/** A ring with less area than this, in m², is a sliver: two lines that lie on each other, not a place. */
const sliverSquareMetres = 0.01;

const metresPerDegree = (6371008.8 * Math.PI) / 180;

/** A ring closed and without repeated neighbors. Corners are kept by identity, so a clean ring costs no copies. */
export function closeRing(given: readonly Position[], counter: RepairCounter): Ring {
  const ring = given.filter((position, index) => index === 0 || !isSamePosition(position, given[index - 1]));
  counter.add('repeated vertex dropped', given.length - ring.length);
  const [first] = ring;
  if (first !== undefined && ring.length > 1 && !isSamePosition(first, ring.at(-1))) {
    counter.add('ring closed');
    ring.push(first);
  }
  return ring;
}

/** Whether a closed ring bounds anything; where it does not, that is counted. */
export function hasArea(ring: Ring, counter: RepairCounter): boolean {
  if (ring.length < 4) {
    counter.add('short ring dropped');
    return false;
  }
  if (!isSliver(ring)) return true;
  counter.add('sliver dropped');
  return false;
}

/**
 * A bow tie has no net area either, so a ring is a sliver only when its corners are so near to one line that nothing
 * can be between them.
 */
function isSliver(ring: Ring): boolean {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  const squareMetres = metresPerDegree ** 2 * Math.max(0.01, Math.cos((originY * Math.PI) / 180));
  if ((Math.abs(doubleSignedArea(ring)) / 2) * squareMetres >= sliverSquareMetres) return false;
  let covered = 0;
  for (let index = 2; index < ring.length; index += 1) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    covered += Math.abs((x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY)) / 2;
  }
  return covered * squareMetres < sliverSquareMetres;
}
