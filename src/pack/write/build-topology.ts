import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { microdegree, toMicrodegrees } from './microdegrees';
import type { DrawnGeometry } from './microdegrees';
import { zoomLevels } from './zoom-levels';

export interface LayerFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry;
}

/**
 * One topology of all layers: borders that run together are stored once, coordinates are whole microdegrees, and the
 * third coordinate of each vertex is the smallest zoom level that needs it (see {@link zoomLevels}).
 *
 * @param layers features by object name; geometry in degrees
 * @param align called with all geometries in microdegrees by layer, to make layers share their vertices
 */
export function buildTopology(
  layers: Readonly<Record<string, readonly LayerFeature[]>>,
  align: (geometries: Map<string, DrawnGeometry[]>) => void = () => undefined,
): Topology {
  const geometries = new Map(
    Object.entries(layers).map(([name, features]) => [
      name,
      features.map((feature) => toMicrodegrees(feature.geometry)),
    ]),
  );
  align(geometries);
  const collections = Object.fromEntries(
    Object.entries(layers).map(([name, features]) => [
      name,
      toCollection(features, geometries.get(name) ?? []),
    ]),
  );
  return packArcs(topology(collections));
}

function toCollection(
  features: readonly LayerFeature[],
  geometries: readonly DrawnGeometry[],
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.flatMap((feature, index): Feature[] => {
      const geometry = geometries[index];
      return geometry === undefined
        ? []
        : [{ type: 'Feature', id: feature.id, properties: { ...feature.properties }, geometry }];
    }),
  };
}

/** Writes the arcs as differences from vertex to vertex with the zoom level as third coordinate. */
function packArcs(built: Topology): Topology {
  const [west, south, east, north] = built.bbox ?? [0, 0, 0, 0];
  const levels = zoomLevels(built.arcs);
  const arcs = built.arcs.map((arc, arcIndex) => {
    let [previousX, previousY] = [west, south];
    return arc.map(([x = 0, y = 0], index) => {
      const packed = [x - previousX, y - previousY, levels[arcIndex]?.[index] ?? 0];
      [previousX, previousY] = [x, y];
      return packed;
    });
  });
  const degrees = (microdegrees: number) => Number((microdegrees * microdegree).toFixed(6));
  return {
    type: 'Topology',
    bbox: [degrees(west), degrees(south), degrees(east), degrees(north)],
    transform: { scale: [microdegree, microdegree], translate: [degrees(west), degrees(south)] },
    objects: built.objects,
    arcs,
  };
}
