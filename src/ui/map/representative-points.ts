import type { Shape, WorldBounds } from '../../scene/display/scene';

const scanLines = 15;

/**
 * Points inside a shape and inside a window, in world coordinates, the roomiest first: the middles of the widest
 * stretch on each of a few horizontal lines. For a circle its centre. Empty when no such point exists.
 */
export function representativePoints(
  shape: Shape,
  window: WorldBounds,
): readonly (readonly [number, number])[] {
  if (shape.kind === 'circle') {
    const inWindow =
      shape.x >= window.left && shape.x <= window.right && shape.y >= window.top && shape.y <= window.bottom;
    return inWindow ? [[shape.x, shape.y]] : [];
  }
  if (shape.kind === 'line') return [];
  const top = Math.max(shape.bounds.top, window.top);
  const bottom = Math.min(shape.bounds.bottom, window.bottom);
  const stretches: { readonly width: number; readonly point: readonly [number, number] }[] = [];
  for (let line = 0; line < scanLines && bottom > top; line += 1) {
    const y = top + ((line + 0.5) / scanLines) * (bottom - top);
    const crossings = crossingsAt(shape.parts, y);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const left = Math.max(crossings[index] ?? 0, window.left);
      const right = Math.min(crossings[index + 1] ?? 0, window.right);
      if (right > left) stretches.push({ width: right - left, point: [(left + right) / 2, y] });
    }
  }
  return stretches.sort((a, b) => b.width - a.width).map(({ point }) => point);
}

/** Where a horizontal line crosses the rings, in ascending order. */
function crossingsAt(parts: readonly Float64Array[], y: number): readonly number[] {
  const crossings: number[] = [];
  for (const part of parts) {
    let previousX = part[part.length - 2] ?? 0;
    let previousY = part[part.length - 1] ?? 0;
    for (let position = 0; position < part.length; position += 2) {
      const x = part[position] ?? 0;
      const currentY = part[position + 1] ?? 0;
      if (currentY > y !== previousY > y) {
        crossings.push(previousX + ((y - previousY) / (currentY - previousY)) * (x - previousX));
      }
      previousX = x;
      previousY = currentY;
    }
  }
  return crossings.sort((a, b) => a - b);
}
