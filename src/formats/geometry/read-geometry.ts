import type { Geometry, Position } from 'geojson';
import type { ErrorPlace } from '../../core/result';
import { isRecord } from '../../files/json/is-record';
import { stop } from '../../files/stop';
import { importLimits } from '../../files/import-limits';
import type { PositionReader } from './position-reader';

/**
 * A geometry from a JSON-like value of any origin: known type, coordinates nested as the type asks, every position
 * through the {@link PositionReader} (finite, on the Earth, in degrees). Heights are left out. Rings are taken as
 * they are: their repair comes later.
 *
 * @returns null for a null or empty geometry
 */
export function readGeometry(
  value: unknown,
  place: ErrorPlace,
  reader: PositionReader,
  depth = 0,
): Geometry | null {
  if (value === null || value === undefined) return null;
  if (!isRecord(value)) return stop('bad-geometry', 'The geometry is not an object.', place);
  if (depth > importLimits.depth)
    stop('too-deep', 'Collections of geometries lie too deep in each other.', place);
  const { type, coordinates } = value;
  const position = (part: unknown): Position => reader.read(part, place);
  const line = (part: unknown): Position[] => list(part, place).map(position);
  const lines = (part: unknown): Position[][] => list(part, place).map(line);
  switch (type) {
    case 'Point':
      return isEmptyList(coordinates) ? null : { type, coordinates: position(coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return unlessEmpty({ type, coordinates: line(coordinates) });
    case 'MultiLineString':
    case 'Polygon':
      return unlessEmpty({ type, coordinates: lines(coordinates) });
    case 'MultiPolygon':
      return unlessEmpty({ type, coordinates: list(coordinates, place).map(lines) });
    case 'GeometryCollection': {
      const parts = list(value['geometries'], place).map((part) =>
        readGeometry(part, place, reader, depth + 1),
      );
      const geometries = parts.filter((part) => part !== null);
      return geometries.length === 0 ? null : { type, geometries };
    }
    default:
      return stop(
        'bad-geometry',
        typeof type === 'string'
          ? `“${type.slice(0, 40)}” is not a type of geometry.`
          : 'The geometry does not say its type.',
        place,
      );
  }
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const unlessEmpty = <T extends Exclude<Geometry, { type: 'GeometryCollection' }>>(geometry: T): T | null =>
  geometry.coordinates.length === 0 ? null : geometry;

function list(value: unknown, place: ErrorPlace): readonly unknown[] {
  return Array.isArray(value)
    ? (value as unknown[])
    : stop('bad-geometry', 'The coordinates are not nested as the type of the geometry asks.', place);
}
