import type { PathShape } from '../../scene/display/scene';

/** The highest level that any vertex of a shape carries: from there on every vertex is drawn. */
export function highestLevel(shape: PathShape): number {
  let highest = 0;
  for (const levels of shape.levels) {
    for (const level of levels) if (level > highest) highest = level;
  }
  return highest;
}

/**
 * The vertices of one ring or line that a zoom level needs, x and y interleaved. A part that would collapse (fewer
 * than three vertices of a ring, two of a line) is kept whole, so that nothing disappears from the map.
 */
export function keepVertices(
  part: Float64Array,
  levels: Uint8Array | undefined,
  level: number,
  kind: PathShape['kind'],
): Float64Array {
  if (levels === undefined) return part;
  const kept = new Float64Array(part.length);
  let length = 0;
  for (let vertex = 0; vertex < levels.length; vertex += 1) {
    if ((levels[vertex] ?? 0) > level) continue;
    kept[length] = part[vertex * 2] ?? 0;
    kept[length + 1] = part[vertex * 2 + 1] ?? 0;
    length += 2;
  }
  return countDistinct(kept, length) < (kind === 'area' ? 3 : 2) ? part : kept.subarray(0, length);
}

/** Vertices without the closing repetition of the first. */
function countDistinct(coordinates: Float64Array, length: number): number {
  const closed =
    length > 2 && coordinates[0] === coordinates[length - 2] && coordinates[1] === coordinates[length - 1];
  return length / 2 - (closed ? 1 : 0);
}
