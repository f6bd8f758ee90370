import { meet, type Meeting } from './meet';
import type { Segments } from './segments';

/** Pairs of boxes that are compared before a geometry counts as too tangled: about a second of work. */
const comparisonLimit = 100_000_000;

/**
 * Finds every pair of segments that meet, ends included. Segments are sorted into as many horizontal strips as pay
 * off, and each strip is swept from west to east, so borders as they are on maps take about n log n steps. Input made
 * to be slow stops at a limit.
 *
 * @param visit called once a pair; gives false to stop
 * @returns false when the search was stopped or gave up
 */
export function findMeetings(
  segments: Segments,
  visit: (first: number, second: number, meeting: Meeting) => boolean,
): boolean {
  const { ends, count } = segments;
  const boxes = boxesOf(segments);
  const strips = makeStrips(segments, boxes);
  if (strips === null) return false;
  let comparisons = 0;
  for (const { members, ownsLatitude } of strips) {
    members.sort((first, second) => (boxes[first * 4] ?? 0) - (boxes[second * 4] ?? 0));
    const active = new Int32Array(Math.min(count, members.length));
    let activeCount = 0;
    for (const current of members) {
      const west = boxes[current * 4] ?? 0;
      const south = boxes[current * 4 + 1] ?? 0;
      const north = boxes[current * 4 + 3] ?? 0;
      comparisons += activeCount;
      if (comparisons > comparisonLimit) return false;
      let kept = 0;
      for (let index = 0; index < activeCount; index += 1) {
        const other = active[index] ?? 0;
        if ((boxes[other * 4 + 2] ?? 0) < west) continue;
        active[kept] = other;
        kept += 1;
        const otherSouth = boxes[other * 4 + 1] ?? 0;
        if (otherSouth > north || (boxes[other * 4 + 3] ?? 0) < south) continue;
        if (strips.length > 1 && !ownsLatitude(Math.max(south, otherSouth))) continue;
        const meeting = meet(ends, current * 4, ends, other * 4);
        if (meeting !== null && !visit(other, current, meeting)) return false;
      }
      active[kept] = current;
      activeCount = kept + 1;
    }
  }
  return true;
}

/** West, south, east and north of each segment. */
function boxesOf({ ends, count }: Segments): Float64Array {
  const boxes = new Float64Array(count * 4);
  for (let at = 0; at < count * 4; at += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [ends[at], ends[at + 1], ends[at + 2], ends[at + 3]];
    boxes[at] = Math.min(x0, x1);
    boxes[at + 1] = Math.min(y0, y1);
    boxes[at + 2] = Math.max(x0, x1);
    boxes[at + 3] = Math.max(y0, y1);
  }
  return boxes;
}

interface Strip {
  readonly members: Int32Array;
  /** Whether a latitude belongs to the strip: each pair is compared only where the higher of its feet is. */
  readonly ownsLatitude: (y: number) => boolean;
}

const memberLimit = 20_000_000;

/** Horizontal strips with the segments that reach into each; null when they would take too much memory. */
function makeStrips({ count }: Segments, boxes: Float64Array): readonly Strip[] | null {
  let [bottom, top] = [Infinity, -Infinity];
  for (let at = 0; at < count * 4; at += 4) {
    bottom = Math.min(bottom, boxes[at + 1] ?? 0);
    top = Math.max(top, boxes[at + 3] ?? 0);
  }
  const stripCount = top > bottom ? Math.min(1024, Math.max(1, Math.floor(Math.sqrt(count) / 4))) : 1;
  const scale = stripCount / (top - bottom);
  const stripOf = (y: number): number =>
    stripCount === 1 ? 0 : Math.min(stripCount - 1, Math.floor((y - bottom) * scale));
  const sizes = new Int32Array(stripCount);
  let memberCount = 0;
  for (let index = 0; index < count; index += 1) {
    const last = stripOf(boxes[index * 4 + 3] ?? 0);
    for (let strip = stripOf(boxes[index * 4 + 1] ?? 0); strip <= last; strip += 1) {
      sizes[strip] = (sizes[strip] ?? 0) + 1;
      memberCount += 1;
    }
    if (memberCount > memberLimit) return null;
  }
  const strips = Array.from(sizes, (size, number) => ({
    members: new Int32Array(size),
    ownsLatitude: (y: number) => stripOf(y) === number,
  }));
  for (let index = count - 1; index >= 0; index -= 1) {
    const last = stripOf(boxes[index * 4 + 3] ?? 0);
    for (let strip = stripOf(boxes[index * 4 + 1] ?? 0); strip <= last; strip += 1) {
      const left = (sizes[strip] ?? 0) - 1;
      sizes[strip] = left;
      const members = strips[strip]?.members;
      if (members !== undefined) members[left] = index;
    }
  }
  return strips;
}
