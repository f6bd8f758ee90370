import { hasArea } from './clean-ring';
import { inspectPolygons } from './inspect-polygons';
import { mergeParts } from './merge-parts';
import { RepairCounter } from './repair-report';
import type { Ring, Rings } from './ring';
import { separateHoles } from './separate-holes';
import { isWound, type Winding } from './winding';

/** Overlays round corners, which can make edges cross that only touched; further passes mend nearly all of them. */
const passLimit = 6;

/**
 * Polygons of closed rings made valid: short rings and slivers dropped, crossings resolved, holes put in their place,
 * overlapping parts merged, outer rings turned counterclockwise and holes clockwise. Edges are straight in longitude
 * and latitude. Passes go on until one has nothing left to do, so that a repaired area is content with a second repair.
 *
 * @param winding how outer rings turn where they were made: rings that turn that way are turned without being counted
 * @returns no polygons when no ring has an area; null when they are too tangled
 */
export function repairPolygons(
  given: readonly Rings[],
  counter: RepairCounter,
  winding: Winding,
): readonly Rings[] | null {
  const wereShells = new Map(
    given.flatMap((rings) => rings.map((ring, index) => [ring, index === 0] as const)),
  );
  const windRing = (ring: Ring, isShell: boolean): Ring => {
    if (wereShells.get(ring) === isShell && !isWound(ring, isShell, winding)) counter.add('ring rewound');
    return isWound(ring, isShell, 'counterclockwise') ? ring : ring.toReversed();
  };
  let polygons: readonly Rings[] = given.flatMap((rings) => dropFlatRings(rings, counter));
  for (let pass = 0; pass < passLimit; pass += 1) {
    const isFirst = pass === 0;
    const outcome = separateAndMerge(polygons, isFirst ? counter : new RepairCounter());
    if (outcome === null) return null;
    if (areSame(outcome.polygons, polygons)) {
      if (outcome.hadCrossing) return null;
      return polygons.map((rings) => rings.map((ring, index) => windRing(ring, index === 0)));
    }
    polygons = outcome.polygons.flatMap((rings) => dropFlatRings(rings, new RepairCounter()));
  }
  return null;
}

interface Pass {
  readonly polygons: readonly Rings[];
  /** Whether edges crossed before it. */
  readonly hadCrossing: boolean;
}

function separateAndMerge(polygons: readonly Rings[], counter: RepairCounter): Pass | null {
  const first = inspectPolygons(polygons);
  if (!first.isComplete) return null;
  let ringNumber = 0;
  const separated: Rings[] = [];
  for (const [index, rings] of polygons.entries()) {
    const selfMeetings = rings.map((_, at) => first.selfMeetings.get(ringNumber + at));
    ringNumber += rings.length;
    const parts = separateHoles({ rings, selfMeetings, tie: first.tiedPolygons.get(index) }, counter);
    if (parts === null) return null;
    separated.push(...parts);
  }
  const isUntouched = separated.length === polygons.length && first.polygonPairs.size === 0;
  const second = isUntouched ? first : inspectPolygons(separated);
  if (!second.isComplete) return null;
  const merged = separated.length < 2 ? separated : mergeParts(separated, second.polygonPairs, counter);
  return merged === null ? null : { polygons: merged, hadCrossing: first.hasCrossing };
}

/** Whether a pass gave the very rings back that it was given. */
const areSame = (after: readonly Rings[], before: readonly Rings[]): boolean =>
  after.length === before.length &&
  after.every(
    (rings, index) =>
      rings.length === before[index]?.length && rings.every((ring, at) => ring === before[index]?.[at]),
  );

/** A polygon without the rings that bound nothing; the holes of a shell that bounds nothing become polygons. */
function dropFlatRings([shell = [], ...holes]: Rings, counter: RepairCounter): readonly Rings[] {
  const isShellKept = hasArea(shell, counter);
  const kept = holes.filter((hole) => hasArea(hole, counter));
  if (isShellKept) return [[shell, ...kept]];
  counter.add('hole outside made a part', kept.length);
  return kept.map((hole) => [hole]);
}
