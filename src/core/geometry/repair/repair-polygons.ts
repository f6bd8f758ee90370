import { hasArea } from './clean-ring';
import { inspectPolygons } from './inspect-polygons';
import { mergeParts } from './merge-parts';
import type { RepairCounter } from './repair-report';
import { doubleSignedArea, type Ring, type Rings } from './ring';
import { separateHoles } from './separate-holes';

/**
 * Polygons of closed rings made valid: short rings and slivers dropped, crossings resolved, holes put in their place,
 * overlapping parts merged, outer rings turned counterclockwise and holes clockwise. Edges are straight in longitude
 * and latitude.
 *
 * @returns no polygons when no ring has an area; null when they are too tangled
 */
export function repairPolygons(given: readonly Rings[], counter: RepairCounter): readonly Rings[] | null {
  const polygons = given.flatMap((rings) => dropFlatRings(rings, counter));
  const first = inspectPolygons(polygons);
  if (!first.isComplete) return null;
  let ringNumber = 0;
  const separated: Rings[] = [];
  for (const [index, rings] of polygons.entries()) {
    const selfMeetings = rings.map((_, at) => first.selfMeetings.get(ringNumber + at));
    ringNumber += rings.length;
    const parts = separateHoles({ rings, selfMeetings, isTied: first.tiedPolygons.has(index) }, counter);
    if (parts === null) return null;
    separated.push(...parts);
  }
  const isUntouched = separated.length === polygons.length && first.polygonPairs.size === 0;
  const second = isUntouched ? first : inspectPolygons(separated);
  const merged = separated.length < 2 ? separated : mergeParts(separated, second.polygonPairs, counter);
  if (merged === null || !second.isComplete) return null;
  const wasOverlaid = first.hasCrossing || second.hasCrossing;
  if (wasOverlaid && inspectPolygons(merged).hasCrossing) return null;
  return merged.map((rings) => rings.map((ring, index) => windRing(ring, index === 0, counter)));
}

/** A polygon without the rings that bound nothing; the holes of a shell that bounds nothing become polygons. */
function dropFlatRings([shell = [], ...holes]: Rings, counter: RepairCounter): readonly Rings[] {
  const isShellKept = hasArea(shell, counter);
  const kept = holes.filter((hole) => hasArea(hole, counter));
  if (isShellKept) return [[shell, ...kept]];
  counter.add('hole outside made a part', kept.length);
  return kept.map((hole) => [hole]);
}

function windRing(ring: Ring, isShell: boolean, counter: RepairCounter): Ring {
  if (doubleSignedArea(ring) >= 0 === isShell) return ring;
  counter.add('ring rewound');
  return ring.toReversed();
}
