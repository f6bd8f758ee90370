import type { Position } from 'geojson';
import type { DrawnGeometry } from './microdegrees';

/** Vertices at most this far from an edge (microdegrees) are taken to lie on it. */
const tolerance = 1.5;

/**
 * Adds to the edges of areas those of the given vertices that lie on them, so that two layers whose borders run
 * together share the same vertices and hence the same arcs. All coordinates are in microdegrees.
 */
export function insertSharedVertices(geometry: DrawnGeometry, vertices: readonly Position[]): DrawnGeometry {
  return insertSortedVertices(geometry, sortVertices(vertices));
}

/** Vertices from west to east, as {@link insertSortedVertices} takes them. */
export const sortVertices = (vertices: readonly Position[]): readonly Position[] =>
  [...vertices].sort((a, b) => coordinate(a, 0) - coordinate(b, 0));

/** {@link insertSharedVertices} for vertices that are sorted once for many geometries. */
export function insertSortedVertices(geometry: DrawnGeometry, sorted: readonly Position[]): DrawnGeometry {
  const insert = (ring: Position[]) => insertInRing(ring, sorted);
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(insert) };
  if (geometry.type === 'MultiPolygon') {
    return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(insert)) };
  }
  return geometry;
}

/** Every vertex of an area's rings. */
export function verticesOf(geometry: DrawnGeometry): readonly Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
  return [];
}

const coordinate = (position: Position, axis: 0 | 1): number => position[axis] ?? Number.NaN;

function insertInRing(ring: readonly Position[], sorted: readonly Position[]): Position[] {
  return ring.flatMap((start, index) => {
    const end = ring[index + 1];
    return end === undefined ? [start] : [start, ...verticesOnEdge(start, end, sorted)];
  });
}

/** The vertices strictly between the ends of an edge, from its start to its end. */
function verticesOnEdge(start: Position, end: Position, sorted: readonly Position[]): Position[] {
  const [x0, y0] = [coordinate(start, 0), coordinate(start, 1)];
  const [dx, dy] = [coordinate(end, 0) - x0, coordinate(end, 1) - y0];
  const squaredLength = dx * dx + dy * dy;
  const found: { position: Position; along: number }[] = [];
  const right = Math.max(x0, x0 + dx) + tolerance;
  for (let index = firstFrom(sorted, Math.min(x0, x0 + dx) - tolerance); index < sorted.length; index += 1) {
    const position = sorted[index];
    if (position === undefined || coordinate(position, 0) > right) break;
    const [px, py] = [coordinate(position, 0) - x0, coordinate(position, 1) - y0];
    const along = (px * dx + py * dy) / squaredLength;
    const isEnd = (px === 0 && py === 0) || (px === dx && py === dy);
    if (isEnd || along <= 0 || along >= 1) continue;
    if (Math.abs(px * dy - py * dx) > tolerance * Math.sqrt(squaredLength)) continue;
    if (!found.some((other) => other.position[0] === position[0] && other.position[1] === position[1])) {
      found.push({ position, along });
    }
  }
  return found.sort((a, b) => a.along - b.along).map(({ position }) => position);
}

/** Index of the first vertex whose x is at least the given one. */
function firstFrom(sorted: readonly Position[], x: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (coordinate(sorted[middle] ?? [], 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
