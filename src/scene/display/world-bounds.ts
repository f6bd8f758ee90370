import type { WorldBounds } from './scene';

const nothing: WorldBounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

/** The smallest bounds around all vertices of the parts (x and y interleaved). */
export function boundsOfParts(parts: readonly (readonly number[] | Float64Array)[]): WorldBounds {
  let { left, top, right, bottom } = nothing;
  for (const part of parts) {
    for (let index = 0; index + 1 < part.length; index += 2) {
      const x = part[index] ?? 0;
      const y = part[index + 1] ?? 0;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { left, top, right, bottom };
}

/** The smallest bounds around all the given ones. */
export function unionOfBounds(all: readonly WorldBounds[]): WorldBounds {
  return all.reduce(
    (sum, bounds) => ({
      left: Math.min(sum.left, bounds.left),
      top: Math.min(sum.top, bounds.top),
      right: Math.max(sum.right, bounds.right),
      bottom: Math.max(sum.bottom, bounds.bottom),
    }),
    nothing,
  );
}

/** The bounds grown on each side by a share of their width and height. */
export function growBounds(bounds: WorldBounds, share: number): WorldBounds {
  const x = (bounds.right - bounds.left) * share;
  const y = (bounds.bottom - bounds.top) * share;
  return { left: bounds.left - x, top: bounds.top - y, right: bounds.right + x, bottom: bounds.bottom + y };
}

/** True when the two bounds have a point in common. */
export function boundsMeet(first: WorldBounds, second: WorldBounds): boolean {
  return (
    first.left <= second.right &&
    second.left <= first.right &&
    first.top <= second.bottom &&
    second.top <= first.bottom
  );
}
