import type { Geometry, Position } from 'geojson';
import { maximumWorldLatitude, toWorld } from '../../core/geometry/world';
import { shapeOf } from '../display/path-shape';
import type { Shape, WorldBounds } from '../display/scene';
import { remember } from '../../core/remember';

const pointRadius = 4;

/** Twice around the world is further than any convention of counting longitudes goes. */
const furthestLongitude = 540;

/**
 * What a map can draw of any geometry that a file may hold; nothing of coordinates that are no longitude and latitude.
 * Latitudes beyond the end of Web Mercator are drawn at its end. The same geometry always gives the same shapes.
 */
export function previewShapes(geometry: Geometry | null): readonly Shape[] {
  return geometry === null ? [] : shapesOf(geometry);
}

const shapesOf = remember(toShapes);

function toShapes(geometry: Geometry): readonly Shape[] {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon':
    case 'LineString':
    case 'MultiLineString':
      return toPath(geometry);
    case 'Point':
      return toCircles([geometry.coordinates]);
    case 'MultiPoint':
      return toCircles(geometry.coordinates);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(toShapes);
  }
}

function toPath(
  geometry: Extract<Geometry, { type: 'Polygon' | 'MultiPolygon' | 'LineString' | 'MultiLineString' }>,
): readonly Shape[] {
  const depth = { LineString: 0, Polygon: 1, MultiLineString: 1, MultiPolygon: 2 }[geometry.type];
  const positions = geometry.coordinates.flat(depth) as readonly Position[];
  if (positions.length === 0 || !positions.every(isOnEarth)) return [];
  const isDrawable = positions.every(([, latitude = 0]) => Math.abs(latitude) <= maximumWorldLatitude);
  return [shapeOf(isDrawable ? geometry : withinMercator(geometry))];
}

const toCircles = (positions: readonly Position[]): readonly Shape[] =>
  positions.filter(isOnEarth).map((position) => {
    const [longitude = 0, latitude = 0] = clampLatitude(position);
    const [x, y] = toWorld(longitude, latitude);
    return { kind: 'circle', x, y, radius: pointRadius };
  });

function isOnEarth(position: Position): boolean {
  const [longitude, latitude] = position as readonly unknown[];
  return (
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(longitude) <= furthestLongitude &&
    Math.abs(latitude) <= 90
  );
}

function clampLatitude([longitude = 0, latitude = 0]: Position): Position {
  return [longitude, Math.max(-maximumWorldLatitude, Math.min(maximumWorldLatitude, latitude))];
}

function withinMercator(geometry: Geometry): Geometry {
  const clamp = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? clampLatitude(value as Position)
      : (value as readonly unknown[]).map(clamp);
  return 'coordinates' in geometry
    ? ({ ...geometry, coordinates: clamp(geometry.coordinates) } as Geometry)
    : geometry;
}

/** The bounds of a shape; of a circle its middle. */
export const boundsOfShape = (shape: Shape): WorldBounds =>
  shape.kind === 'circle' ? { left: shape.x, right: shape.x, top: shape.y, bottom: shape.y } : shape.bounds;
