import type { Geometry, Position } from 'geojson';

/** Coordinates are kept on a grid of a millionth of a degree (11 cm or less), as whole numbers while building. */
export const microdegree = 1e-6;

export type DrawnGeometry = Extract<
  Geometry,
  { type: 'Polygon' | 'MultiPolygon' | 'LineString' | 'MultiLineString' }
>;

const toGrid = (position: Position): Position => [
  Math.round((position[0] ?? Number.NaN) / microdegree),
  Math.round((position[1] ?? Number.NaN) / microdegree),
];

const isSame = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

function lineToGrid(line: readonly Position[]): Position[] {
  const rounded = line.map(toGrid);
  return rounded.filter((position, index) => index === 0 || !isSame(position, rounded[index - 1]));
}

/** Rings that rounding has reduced to a line or a point have no area left and are dropped. */
const ringsToGrid = (rings: readonly Position[][]): Position[][] =>
  rings.map(lineToGrid).filter((ring) => ring.length >= 4);

/**
 * A geometry on the microdegree grid: whole numbers, no repeated neighbors, no third coordinate. Sources that share a
 * border share it exactly after this.
 *
 * @throws for points and collections, which are not drawn from a topology
 */
export function toMicrodegrees(geometry: Geometry): DrawnGeometry {
  switch (geometry.type) {
    case 'LineString':
      return { type: 'LineString', coordinates: lineToGrid(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(lineToGrid) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: ringsToGrid(geometry.coordinates) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map(ringsToGrid).filter((rings) => rings.length > 0),
      };
    default:
      throw new Error(`A ${geometry.type} cannot be part of a topology`);
  }
}
