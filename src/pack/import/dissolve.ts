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
import { microdegree, toMicrodegrees } from '../build/microdegrees';

/** Gaps between areas smaller than this share of the whole come from borders that do not quite meet. */
const gapShare = 1e-4;

/**
 * The outline of areas together: borders that two of them share are taken out, and so are small gaps.
 *
 * @param areas in degrees, at least one
 */
export function dissolve(areas: readonly AreaGeometry[]): AreaGeometry {
  const features = areas.map((geometry): Feature => ({
    type: 'Feature',
    properties: {},
    geometry: toMicrodegrees(geometry),
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
  const outline: AreaGeometry = { type: 'MultiPolygon', coordinates: kept };
  const { geometry } = repairGeometry(outline);
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : outline;
}

const toDegrees = (ring: readonly Position[]): Position[] =>
  ring.map(([x = 0, y = 0]) => [x * microdegree, y * microdegree]);

function squareKilometres(rings: readonly Position[][]): number {
  const polygon: Polygon = { type: 'Polygon', coordinates: rings.map((ring) => [...ring]) };
  return Math.abs(areaSquareKilometres(polygon));
}
