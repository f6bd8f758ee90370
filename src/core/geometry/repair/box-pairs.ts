import { isBoxInside, type Box } from './ring';

/** Comparisons after which a search gives up. */
const comparisonLimit = 50_000_000;

/**
 * Finds every pair of boxes of which one holds the other, by a sweep from west to east.
 * @returns false when there are so many that the search was given up
 */
export function findNestedBoxes(
  boxes: readonly Box[],
  visit: (inner: number, outer: number) => void,
): boolean {
  const order = boxes.map((_, index) => index).sort((a, b) => (boxes[a]?.west ?? 0) - (boxes[b]?.west ?? 0));
  let active: number[] = [];
  let comparisons = 0;
  for (const current of order) {
    const box = boxes[current];
    if (box === undefined) continue;
    active = active.filter((other) => (boxes[other]?.east ?? 0) >= box.west);
    comparisons += active.length + 1;
    if (comparisons > comparisonLimit) return false;
    for (const other of active) {
      const otherBox = boxes[other];
      if (otherBox === undefined) continue;
      if (isBoxInside(box, otherBox)) visit(current, other);
      if (isBoxInside(otherBox, box)) visit(other, current);
    }
    active.push(current);
  }
  return true;
}
