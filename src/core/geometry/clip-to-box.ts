import { bboxClip, lineString, polygon } from '@turf/turf';
import type { Position } from 'geojson';

/** [left, top, right, bottom] in the coordinates of the lines; top is the smaller y. */
export type ClipBox = readonly [left: number, top: number, right: number, bottom: number];

/**
 * The part of a line or ring that lies inside a box, on plain x and y (Turf's bboxClip: Cohen–Sutherland for lines,
 * Sutherland–Hodgman for rings). A ring that leaves the box is closed along its border.
 * @param points x and y interleaved; rings repeat their first point.
 * @returns no parts when nothing is inside.
 */
export function clipToBox(
  points: readonly number[],
  closed: boolean,
  box: ClipBox,
): readonly (readonly number[])[] {
  const positions: Position[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    positions.push([points[index] ?? 0, points[index + 1] ?? 0]);
  }
  if (positions.length < (closed ? 4 : 2)) return [];
  const bounds: [number, number, number, number] = [box[0], box[1], box[2], box[3]];
  const { geometry } = closed
    ? bboxClip(polygon([positions]), bounds)
    : bboxClip(lineString(positions), bounds);
  return flatLines(geometry)
    .map((line) => line.flatMap(([x = 0, y = 0]) => [x, y]))
    .filter((line) => line.length >= 4);
}

function flatLines(geometry: ReturnType<typeof bboxClip>['geometry']): readonly Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return geometry.coordinates;
  }
}
