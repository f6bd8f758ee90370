import type { Border } from './border';

/** Corners that a search for a way visits before it gives up. */
const visitLimit = 200;

/** Ways along borders. */
export interface BorderWays {
  /** Whether a way along the borders from one corner to another is no longer than a limit. */
  readonly hasShortWay: (from: number, to: number, limit: number) => boolean;
}

/**
 * Ways along borders, whichever way they turn.
 *
 * @param distance between two corners, by their numbers
 */
export function createBorderWays(
  borders: readonly Border[],
  distance: (first: number, second: number) => number,
): BorderWays {
  const neighbors = new Map<number, number[]>();
  const link = (from: number, to: number): void => {
    const known = neighbors.get(from);
    if (known === undefined) neighbors.set(from, [to]);
    else known.push(to);
  };
  for (const { from, to } of borders) {
    link(from, to);
    link(to, from);
  }
  const hasShortWay: BorderWays['hasShortWay'] = (from, to, limit) => {
    const lengths = new Map([[from, 0]]);
    const open = [from];
    for (let at = 0; at < open.length && at < visitLimit; at += 1) {
      const corner = open[at] ?? from;
      if (corner === to) return true;
      for (const next of neighbors.get(corner) ?? []) {
        const length = (lengths.get(corner) ?? 0) + distance(corner, next);
        if (length > limit || length >= (lengths.get(next) ?? Infinity)) continue;
        lengths.set(next, length);
        open.push(next);
      }
    }
    return false;
  };
  return { hasShortWay };
}
