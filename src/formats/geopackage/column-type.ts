import type { Geometry } from 'geojson';

type PlainType = Exclude<Geometry['type'], 'GeometryCollection'>;

const manyOf: Readonly<Record<PlainType, 'MultiPoint' | 'MultiLineString' | 'MultiPolygon'>> = {
  Point: 'MultiPoint',
  MultiPoint: 'MultiPoint',
  LineString: 'MultiLineString',
  MultiLineString: 'MultiLineString',
  Polygon: 'MultiPolygon',
  MultiPolygon: 'MultiPolygon',
};

export type ColumnType = Geometry['type'] | 'Geometry';

/**
 * The one type that a table of geometries has. Polygons beside multipolygons are written as multipolygons (lines and
 * points likewise), because programs show a table of mixed types as several layers.
 */
export function columnTypeOf(geometries: readonly Geometry[]): ColumnType {
  const types = new Set(geometries.map(({ type }) => type));
  const [only] = types;
  if (only === undefined) return 'Geometry';
  if (types.size === 1) return only;
  const many = new Set([...types].map((type) => (type === 'GeometryCollection' ? 'Geometry' : manyOf[type])));
  const [common] = many;
  return many.size === 1 && common !== undefined ? common : 'Geometry';
}

/** A geometry as the type of its column: one polygon becomes a multipolygon of one. */
export function promote(geometry: Geometry, type: ColumnType): Geometry {
  if (type === 'MultiPolygon' && geometry.type === 'Polygon')
    return { type, coordinates: [geometry.coordinates] };
  if (type === 'MultiLineString' && geometry.type === 'LineString')
    return { type, coordinates: [geometry.coordinates] };
  if (type === 'MultiPoint' && geometry.type === 'Point')
    return { type, coordinates: [geometry.coordinates] };
  return geometry;
}
