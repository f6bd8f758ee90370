import type { Geometry, Position } from 'geojson';
import { toWorld } from '../../core/geometry/world';
import type { PathShape } from './scene';
import { boundsOfParts } from './world-bounds';
import { remember } from '../../core/remember';

/**
 * The geometry in world coordinates. The same geometry object always gives the same shape.
 * @param geometry lines or areas in longitude, latitude and, as third coordinate, the zoom level that needs the vertex.
 * @throws RangeError on a geometry without lines or areas.
 */
export const shapeOf = remember(toShape);

function toShape(geometry: Geometry): PathShape {
  switch (geometry.type) {
    case 'Polygon':
      return pathOf('area', geometry.coordinates);
    case 'MultiPolygon':
      return pathOf('area', geometry.coordinates.flat());
    case 'LineString':
      return pathOf('line', [geometry.coordinates]);
    case 'MultiLineString':
      return pathOf('line', geometry.coordinates);
    default:
      throw new RangeError(`a map draws lines and areas, not a ${geometry.type}`);
  }
}

function pathOf(kind: 'area' | 'line', lines: readonly Position[][]): PathShape {
  const parts = lines.map((line) => {
    const part = new Float64Array(line.length * 2);
    line.forEach((position, index) => part.set(toWorld(position[0] ?? 0, position[1] ?? 0), index * 2));
    return part;
  });
  const levels = lines.map((line) => Uint8Array.from(line, (position) => position[2] ?? 0));
  return { kind, parts, levels, bounds: boundsOfParts(parts) };
}
