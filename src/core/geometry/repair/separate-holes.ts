import { findNestedBoxes } from './box-pairs';
import { resolveEvenOdd } from './even-odd';
import { subtractAreas } from './overlay';
import type { RepairCounter } from './repair-report';
import { boxOf, isInsideRing, isRingInside, type Ring, type Rings } from './ring';
import { squareMetres } from './square-metres';

/** Relative difference of areas below which an overlay has changed nothing. */
const sameArea = 1e-9;

export interface PolygonState {
  readonly rings: Rings;
  /** How each of its rings meets itself. */
  readonly selfMeetings: readonly ('crossing' | 'touch' | undefined)[];
  /** Whether two of its rings do more than touch in points; undefined when no two of them meet. */
  readonly tie: boolean | undefined;
}

/**
 * One polygon as polygons whose rings are simple and whose holes lie inside of their outer ring. As in JTS's
 * GeometryFixer, a hole that crosses the outer ring cuts away what it covers, and a hole entirely outside becomes a
 * part of its own: the file drew it as a place, and nothing that was drawn is lost.
 *
 * @returns null when it is too tangled
 */
export function separateHoles(state: PolygonState, counter: RepairCounter): readonly Rings[] | null {
  const { rings, selfMeetings, tie } = state;
  const isSimple = selfMeetings.every((meeting) => meeting === undefined);
  if (isSimple && tie !== true) {
    return rings.length === 1 ? [rings] : sortFreeHoles(rings, tie === false, counter);
  }

  const [shell, ...holes] = rings.map((ring, index) => resolveRing(ring, selfMeetings[index], counter));
  if (shell === undefined || shell === null || holes.includes(null)) return null;
  const holeAreas = holes.filter((hole) => hole !== null);
  const inside = holeAreas.filter((hole) => !isOutside(hole, shell));
  const outside = holeAreas.filter((hole) => !inside.includes(hole)).flat();
  const cut = subtractAreas(shell, inside.flat());
  if (cut === null) return null;
  counter.add('hole outside made a part', outside.length);
  const change = squareMetres(shell) - squareMetres(inside.flat()) - squareMetres(cut);
  const isOnlyTouching = tie !== true && Math.abs(change) <= sameArea * squareMetres(shell);
  if (tie !== undefined && !isOnlyTouching) counter.add('crossing hole cut out', inside.length);
  return [...cut, ...outside];
}

function resolveRing(
  ring: Ring,
  meeting: 'crossing' | 'touch' | undefined,
  counter: RepairCounter,
): readonly Rings[] | null {
  if (meeting === undefined) return [[ring]];
  counter.add(meeting === 'crossing' ? 'self-intersection resolved' : 'self-touch split');
  return resolveEvenOdd([ring]);
}

/** Whether nothing of a hole is inside: cutting the shell out of it leaves all of it. */
function isOutside(hole: readonly Rings[], shell: readonly Rings[]): boolean {
  const left = subtractAreas(hole, shell);
  const whole = squareMetres(hole);
  return left !== null && whole > 0 && squareMetres(left) >= whole * (1 - sameArea);
}

/** Holes that meet nothing, or touch in points, are inside their shell, inside another hole, or outside. */
function sortFreeHoles(
  [shell = [], ...holes]: Rings,
  mayTouch: boolean,
  counter: RepairCounter,
): readonly Rings[] | null {
  const isWithin = (inner: Ring, outer: Ring): boolean =>
    mayTouch ? isRingInside(inner, outer) : isInsideRing(inner[0] ?? [], outer);
  const isInside = holes.map((hole) => isWithin(hole, shell));
  const isNested = holes.map(() => false);
  const isComplete = findNestedBoxes(holes.map(boxOf), (inner, outer) => {
    isNested[inner] ||= isWithin(holes[inner] ?? [], holes[outer] ?? []);
  });
  if (!isComplete) return null;
  const kept = holes.filter((_, index) => isInside[index] === true && isNested[index] !== true);
  const outside = holes.filter((_, index) => isInside[index] !== true);
  counter.add('hole outside made a part', outside.length);
  counter.add('hole inside a hole dropped', holes.length - kept.length - outside.length);
  return [[shell, ...kept], ...outside.map((hole) => [hole])];
}
