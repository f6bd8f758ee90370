import { findNestedBoxes } from './box-pairs';
import { uniteAreas } from './overlay';
import type { RepairCounter } from './repair-report';
import { boxOf, isInsideRing, type Rings } from './ring';
import { squareMetres } from './square-metres';
import { uniteNeighbors } from './unite-neighbors';

/** Relative difference of areas below which a union has changed nothing. */
const sameArea = 1e-9;

/**
 * Parts of one area with those merged that overlap or share a border. Parts that only touch in points stay apart, and
 * so does an island in a lake of another part.
 *
 * @param pairs parts whose borders meet, as `first second`; true where they do more than touch in points
 * @returns null when they are too tangled
 */
export function mergeParts(
  parts: readonly Rings[],
  pairs: ReadonlyMap<string, boolean>,
  counter: RepairCounter,
): readonly Rings[] | null {
  const groups = new Groups(parts.length);
  const [crossing, nested] = [new Set<number>(), new Set<number>()];
  for (const [pair, isCrossing] of pairs) {
    const [first = 0, second = 0] = pair.split(' ').map(Number);
    groups.join(first, second);
    if (isCrossing) crossing.add(first);
  }
  const isComplete = findNestedBoxes(
    parts.map(([shell = []]) => boxOf(shell)),
    (inner, outer) => {
      const corner = parts[inner]?.[0]?.[0] ?? [];
      const [shell = [], ...holes] = parts[outer] ?? [];
      if (isInsideRing(corner, shell) && !holes.some((hole) => isInsideRing(corner, hole))) {
        groups.join(inner, outer);
        nested.add(inner);
      }
    },
  );
  if (!isComplete) return null;
  const merged: Rings[] = [];
  for (const members of groups.list()) {
    const group = members.flatMap((index) => [parts[index] ?? []]);
    const mayShareBorder = members.some((index) => crossing.has(index));
    if (!mayShareBorder && !members.some((index) => nested.has(index))) {
      merged.push(...group);
      continue;
    }
    const united = (mayShareBorder ? uniteNeighbors(group) : null) ?? uniteAreas(group);
    if (united === null && mayShareBorder) return null;
    const whole = squareMetres(group);
    const isChanged =
      united !== null &&
      ((mayShareBorder && united.length !== group.length) ||
        Math.abs(squareMetres(united) - whole) > sameArea * whole);
    if (isChanged) counter.add('overlapping parts merged', group.length);
    merged.push(...(isChanged ? united : group));
  }
  return merged;
}

/** Numbers joined to groups (union–find). */
class Groups {
  readonly #parents: number[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index);
  }

  join(first: number, second: number): void {
    const [one, other] = [this.#rootOf(first), this.#rootOf(second)];
    this.#parents[Math.max(one, other)] = Math.min(one, other);
  }

  list(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    this.#parents.forEach((_, index) => {
      const root = this.#rootOf(index);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [index]);
      else group.push(index);
    });
    return [...groups.values()];
  }

  #rootOf(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) {
      const grandparent = this.#parents[this.#parents[root] ?? root] ?? root;
      this.#parents[root] = grandparent;
      root = grandparent;
    }
    return root;
  }
}
