import type { MultiPolygon, Polygon } from 'geojson';

/** Polygonal geometry: WGS 84 longitude, latitude, and as third coordinate the smallest zoom level that needs the vertex. */
export type AreaGeometry = Polygon | MultiPolygon;
