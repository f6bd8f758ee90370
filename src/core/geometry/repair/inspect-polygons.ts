import { findMeetings } from './find-meetings';
import { segmentsOfRings } from './segments';
import type { Ring, Rings } from './ring';

/** Where the rings of some polygons meet themselves or each other. Rings are numbered polygon after polygon. */
export interface Inspection {
  /** By ring: it crosses itself, or touches itself in a point. */
  readonly selfMeetings: ReadonlyMap<number, 'crossing' | 'touch'>;
  /** Pairs of polygons whose rings meet, the smaller number first; true where they do more than touch in points. */
  readonly polygonPairs: ReadonlyMap<string, boolean>;
  /** Polygons of which two rings meet; true where they do more than touch in points. */
  readonly tiedPolygons: ReadonlyMap<number, boolean>;
  /** False when the search was given up. */
  readonly isComplete: boolean;
  /** Whether any two edges cross or share a stretch. */
  readonly hasCrossing: boolean;
}

/** More are not found on maps. */
const meetingLimit = 500_000;

/** Looks for every meeting of the edges of some polygons, except for a ring's neighboring edges in their corner. */
export function inspectPolygons(polygons: readonly Rings[]): Inspection {
  const rings: Ring[] = polygons.flat();
  const polygonOf = polygons.flatMap((members, polygon) => members.map(() => polygon));
  const segments = segmentsOfRings(rings);
  const selfMeetings = new Map<number, 'crossing' | 'touch'>();
  const polygonPairs = new Map<string, boolean>();
  const tiedPolygons = new Map<number, boolean>();
  let hasCrossing = false;
  let meetings = 0;

  const areNeighbors = (ring: number, first: number, second: number): boolean => {
    const distance = Math.abs(first - second);
    return distance === 1 || distance === (rings[ring]?.length ?? 0) - 2;
  };
  const isComplete = findMeetings(segments, (first, second, { kind }) => {
    const [ring = 0, otherRing = 0] = [segments.ring[first], segments.ring[second]];
    const isCrossing = kind === 'crossing' || kind === 'overlap';
    if (ring === otherRing) {
      if (kind === 'joint' && areNeighbors(ring, first, second)) return true;
      if (isCrossing || !selfMeetings.has(ring)) selfMeetings.set(ring, isCrossing ? 'crossing' : 'touch');
    } else {
      const [polygon = 0, other = 0] = [polygonOf[ring], polygonOf[otherRing]];
      if (polygon === other) tiedPolygons.set(polygon, isCrossing || tiedPolygons.get(polygon) === true);
      else {
        const pair = `${Math.min(polygon, other)} ${Math.max(polygon, other)}`;
        polygonPairs.set(pair, isCrossing || polygonPairs.get(pair) === true);
      }
    }
    hasCrossing ||= isCrossing;
    meetings += 1;
    return meetings <= meetingLimit;
  });
  return { selfMeetings, polygonPairs, tiedPolygons, isComplete, hasCrossing };
}
