import type { Position } from 'geojson';
import type { DrawnGeometry } from './microdegrees';
import { createVertexGrid, type VertexGrid } from '../../core/geometry/vertex-grid';

/** Vertices at most this far from an edge (microdegrees) are taken to lie on it. */
const tolerance = 1.5;

/**
 * Adds to the edges of areas those of the given vertices that lie on them, so that two layers whose borders run
 * together share the same vertices and hence the same arcs. All coordinates are in microdegrees.
 */
export function insertSharedVertices(geometry: DrawnGeometry, vertices: readonly Position[]): DrawnGeometry {
  return insertGridVertices(geometry, createVertexGrid(vertices));
}

/** {@link insertSharedVertices} for vertices that are put into a grid once for many geometries. */
export function insertGridVertices(geometry: DrawnGeometry, grid: VertexGrid): DrawnGeometry {
  const insert = (ring: Position[]) => insertInRing(ring, grid);
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

function insertInRing(ring: readonly Position[], grid: VertexGrid): Position[] {
  return ring.flatMap((start, index) => {
    const end = ring[index + 1];
    return end === undefined ? [start] : [start, ...verticesOnEdge(start, end, grid)];
  });
}

/** The vertices strictly between the ends of an edge, from its start to its end. */
function verticesOnEdge(start: Position, end: Position, grid: VertexGrid): readonly Position[] {
  const [x0, y0] = [coordinate(start, 0), coordinate(start, 1)];
  const [dx, dy] = [coordinate(end, 0) - x0, coordinate(end, 1) - y0];
  const squaredLength = dx * dx + dy * dy;
  const reach = tolerance * Math.sqrt(squaredLength);
  const found: { position: Position; along: number }[] = [];
  grid.visitNear(start, end, tolerance, (position) => {
    const [px, py] = [coordinate(position, 0) - x0, coordinate(position, 1) - y0];
    const along = (px * dx + py * dy) / squaredLength;
    if (!(along > 0 && along < 1) || Math.abs(px * dy - py * dx) > reach) return;
    if ((px === 0 && py === 0) || (px === dx && py === dy)) return;
    if (!found.some((other) => other.position[0] === position[0] && other.position[1] === position[1])) {
      found.push({ position, along });
    }
  });
  return found.sort((a, b) => a.along - b.along).map(({ position }) => position);
}
