import type { Geometry, Position } from 'geojson';
import { requireFinite } from '../../core/finite';
import { doubleSignedArea } from '../../core/geometry/repair/ring';

/** Coordinates are written to seven decimals: a centimetre on the ground. */
export const coordinateDecimals = 7;
const steps = 10 ** coordinateDecimals;

const roundPosition = ([x = Number.NaN, y = Number.NaN]: Position): Position => [
  Math.round(requireFinite(x, 'a longitude') * steps) / steps + 0,
  Math.round(requireFinite(y, 'a latitude') * steps) / steps + 0,
];

const roundLine = (line: readonly Position[]): Position[] => line.map(roundPosition);

export type Winding = 'outer rings counterclockwise' | 'outer rings clockwise';

/**
 * A geometry as files carry it: longitude and latitude only, rounded, every ring turned as the format wants it.
 * @throws RangeError for coordinates that are not finite, which the readers of packs refuse
 */
export function toExportGeometry(geometry: Geometry, winding: Winding): Geometry {
  const wind = (rings: readonly Position[][]): Position[][] =>
    rings.map((given, index) => {
      const ring = roundLine(given);
      const wantsCounterclockwise = (index === 0) === (winding === 'outer rings counterclockwise');
      const turned = doubleSignedArea(given);
      return turned === 0 || turned > 0 === wantsCounterclockwise ? ring : ring.reverse();
    });
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: roundPosition(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { type: geometry.type, coordinates: roundLine(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(roundLine) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: wind(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(wind) };
    case 'GeometryCollection':
      return {
        type: 'GeometryCollection',
        geometries: geometry.geometries.map((member) => toExportGeometry(member, winding)),
      };
  }
}
