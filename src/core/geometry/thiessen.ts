import { bbox, featureCollection, point, voronoi } from '@turf/turf';
import type { Position } from 'geojson';
import type { AreaGeometry } from '../pack';
import { commonArea } from './area-measures';
import { fromWorld, metresPerWorldUnit, toWorld } from './world';

/**
 * Thiessen (Voronoi) cells of distinct points, clipped to an area: each cell is what lies nearer to its point than to
 * any other. Distances are taken in Web Mercator around the middle of the area, which is conformal, so "nearer" holds
 * on the ground as far as the scale is even over the area (within 0.2% for 20 km).
 *
 * @param points [longitude, latitude]; no two may be the same
 * @param clip the area to divide
 * @returns one cell a point, in the points' order; null where no part of the cell lies in the area
 * @throws when two points are the same
 */
export function thiessenAreas(
  points: readonly (readonly [number, number])[],
  clip: AreaGeometry,
): readonly (AreaGeometry | null)[] {
  const distinct = new Set(points.map(([longitude, latitude]) => `${longitude} ${latitude}`));
  if (distinct.size !== points.length) throw new Error('Thiessen cells need distinct points');

  const plane = localPlane(clip);
  const cells = voronoi(featureCollection(points.map(([x, y]) => point(plane.project(x, y)))), {
    bbox: plane.extent(points),
  });
  return points.map((_, index) => {
    const ring = cells.features[index]?.geometry.coordinates[0];
    if (ring === undefined) return null;
    return commonArea({ type: 'Polygon', coordinates: [ring.map(plane.unproject)] }, clip);
  });
}

/** A plane in metres around the middle of an area, so that Turf's absolute tolerances are far below any distance. */
function localPlane(area: AreaGeometry) {
  const [west, south, east, north] = bbox(area);
  const [left, bottom] = toWorld(west, south);
  const [right, top] = toWorld(east, north);
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const scale = metresPerWorldUnit((south + north) / 2);
  const project = (longitude: number, latitude: number): [number, number] => {
    const [x, y] = toWorld(longitude, latitude);
    return [(x - middleX) * scale, (middleY - y) * scale];
  };
  const unproject = ([x = 0, y = 0]: Position): Position =>
    fromWorld(middleX + x / scale, middleY - y / scale);

  /** A box that holds the area and every point, with a margin of a twentieth. */
  const extent = (points: readonly (readonly [number, number])[]): [number, number, number, number] => {
    const corners = [project(west, south), project(east, north), ...points.map(([x, y]) => project(x, y))];
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const [x0, x1, y0, y1] = [xs, ys].flatMap((values) => [
      values.reduce((a, b) => Math.min(a, b)),
      values.reduce((a, b) => Math.max(a, b)),
    ]) as [number, number, number, number];
    const margin = Math.max(x1 - x0, y1 - y0) / 20;
    return [x0 - margin, y0 - margin, x1 + margin, y1 + margin];
  };
  return { project, unproject, extent };
}
