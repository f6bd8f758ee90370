import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from 'topojson-specification';
import { areaSquareKilometres } from '../../core/geometry/area-measures';
import { repairGeometry } from '../../core/geometry/repair/repair-geometry';
import type { AreaGeometry } from '../../core/pack';
import { microdegree, toMicrodegrees, type DrawnGeometry } from '../build/microdegrees';
import { insertGridVertices, verticesOf } from '../build/shared-vertices';
import { createVertexGrid } from '../build/vertex-grid';

/** Gaps between areas smaller than this share of the whole come from borders that do not quite meet. */
const gapShare = 1e-4;

/** Beyond this the search for corners on edges takes too long; borders that do not match stay in the outline. */
const mostSharedVertices = 300_000;

/**
 * The outline of areas together: borders that two of them share are taken out, and so are small gaps. Where that
 * leaves no outline, because areas lie on each other, it is that of a general union, or all areas as they are.
 *
 * @param areas in degrees, at least one
 */
export function dissolve(areas: readonly AreaGeometry[]): AreaGeometry {
  const features = shareVertices(areas.map(toMicrodegrees)).map((geometry): Feature => ({
    type: 'Feature',
    properties: {},
    geometry,
  }));
  const all: FeatureCollection = { type: 'FeatureCollection', features };
  const built = topology({ areas: all });
  const collection = built.objects['areas'];
  if (collection?.type !== 'GeometryCollection') throw new Error('A topology of areas has no collection');
  const parts = collection.geometries.filter(
    (geometry): geometry is TopologyPolygon | TopologyMultiPolygon =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
  const merged = merge(built, parts).coordinates.map((rings) => rings.map(toDegrees));
  const whole = merged.reduce((sum, rings) => sum + squareKilometres(rings.slice(0, 1)), 0);
  const kept = merged
    .filter((rings) => squareKilometres(rings.slice(0, 1)) >= whole * gapShare || merged.length === 1)
    .map((rings) =>
      rings.filter((ring, index) => index === 0 || squareKilometres([ring]) >= whole * gapShare),
    );
  const isWhole = kept.length > 0 && kept.every((rings) => rings.every(isClosedRing));
  return repairOutline(isWhole ? kept : areas.flatMap(polygonsOf));
}

function repairOutline(polygons: readonly Position[][][]): AreaGeometry {
  const [first] = polygons;
  const outline: AreaGeometry =
    polygons.length === 1 && first !== undefined
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: [...polygons] };
  const { geometry } = repairGeometry(outline);
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : outline;
}

const polygonsOf = (area: AreaGeometry): readonly Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

const isClosedRing = (ring: readonly Position[]): boolean => {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

/** Where a corner of one area lies on an edge of another, that edge gets a vertex there, so that both share it. */
function shareVertices(geometries: readonly DrawnGeometry[]): readonly DrawnGeometry[] {
  const vertices = geometries.flatMap(verticesOf);
  if (vertices.length > mostSharedVertices) return geometries;
  const grid = createVertexGrid(vertices);
  return geometries.map((geometry) => insertGridVertices(geometry, grid));
}

const toDegrees = (ring: readonly Position[]): Position[] =>
  ring.map(([x = 0, y = 0]) => [x * microdegree, y * microdegree]);

function squareKilometres(rings: readonly Position[][]): number {
  const polygon: Polygon = { type: 'Polygon', coordinates: rings.map((ring) => [...ring]) };
  return Math.abs(areaSquareKilometres(polygon));
}
