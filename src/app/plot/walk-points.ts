import type { PlotPoint } from './plot-model';

export type Walk = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/**
 * The point after one in a direction: to the left and right in order of x, up and down in order of y, so that every
 * point is reached. At an end the point stays; without a point a walk begins at the nearer end.
 * @param id of the point to walk from
 */
export function walkPoints(points: readonly PlotPoint[], id: string | null, walk: Walk): PlotPoint | null {
  const isVertical = walk === 'up' || walk === 'down';
  const ordered = [...points].sort((one, other) =>
    isVertical ? one.y - other.y || one.x - other.x : one.x - other.x || one.y - other.y,
  );
  const at = ordered.findIndex((point) => point.id === id);
  const forward = walk === 'right' || walk === 'up';
  if (walk === 'first' || (at === -1 && forward)) return ordered[0] ?? null;
  if (walk === 'last' || at === -1) return ordered.at(-1) ?? null;
  return ordered[at + (forward ? 1 : -1)] ?? ordered[at] ?? null;
}
