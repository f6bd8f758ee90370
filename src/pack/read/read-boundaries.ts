import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as z from 'zod';
import type { AreaGeometry, DistrictArea, Neighborhood, Road } from '../../core/pack';
import type { LayerName } from '../schema/layer-names';
import { checkTopology } from './check-topology';
import { checkShape, parseJson } from '../../files/json/parse-json';
import { stop } from '../../files/stop';

export interface TractArea {
  readonly id: string;
  readonly geometry: AreaGeometry;
}

/** A precinct area as drawn; `precinctIds` is what the file lists. */
export interface DrawnPrecinctArea {
  readonly id: string;
  readonly precinctIds: readonly string[];
  readonly approximate: boolean;
  readonly location: readonly [number, number];
  readonly geometry: AreaGeometry;
}

/** The layers of the boundaries file, in file order; the district comes first. */
export interface Boundaries {
  readonly file: string;
  readonly districts: readonly DistrictArea[];
  readonly neighborhoods: readonly Neighborhood[];
  readonly tracts: readonly TractArea[];
  readonly precinctAreas: readonly DrawnPrecinctArea[];
  readonly roads: readonly Road[];
}

const text = z.string().min(1);
const districtProperties = z.object({
  name: text,
  role: z.enum(['district', 'neighbor']),
  note: text.nullable().default(null),
});
const neighborhoodProperties = z.object({ name: text });
const precinctAreaProperties = z.object({
  precincts: z.array(text).min(1),
  approximate: z.boolean(),
  location: z.tuple([z.number().min(-180).max(180), z.number().min(-86).max(86)]),
});
const roadProperties = z.object({ rank: z.int().min(1), class: text });

/** Reads the boundaries of a pack: one topology with a layer a kind of area. */
export function readBoundaries(file: string, bytes: Uint8Array): Boundaries {
  const topology = checkTopology(file, parseJson(file, bytes));
  const layer = (name: LayerName) => readLayer(file, topology, name);
  const districts = layer('districts').map(({ id, path, properties, geometry }): DistrictArea => {
    const { name, role, note } = checkProperties(file, path, properties, districtProperties);
    return { id, name, role, note, geometry: toArea(file, path, geometry) };
  });
  const own = districts.filter(({ role }) => role === 'district');
  if (own.length !== 1) {
    stop('district-count', `One area with the role "district" is expected; there are ${own.length}.`, {
      file,
      path: 'objects.districts',
    });
  }
  return {
    file,
    districts: [...own, ...districts.filter(({ role }) => role !== 'district')],
    neighborhoods: layer('neighborhoods').map(({ id, path, properties, geometry }) => ({
      id,
      name: checkProperties(file, path, properties, neighborhoodProperties).name,
      geometry: toArea(file, path, geometry),
    })),
    tracts: layer('tracts').map(({ id, path, geometry }) => ({ id, geometry: toArea(file, path, geometry) })),
    precinctAreas: layer('precinct_areas').map(({ id, path, properties, geometry }) => {
      const { precincts, approximate, location } = checkProperties(
        file,
        path,
        properties,
        precinctAreaProperties,
      );
      return { id, precinctIds: precincts, approximate, location, geometry: toArea(file, path, geometry) };
    }),
    roads: layer('roads').map(({ id, path, properties, geometry }) => {
      const { rank, class: className } = checkProperties(file, path, properties, roadProperties);
      return { id, rank, className, geometry };
    }),
  };
}

interface LayerEntry {
  readonly id: string;
  readonly path: string;
  readonly properties: unknown;
  readonly geometry: Geometry;
}

/** The features of a layer with their ids checked; empty when the topology has no such layer. */
function readLayer(file: string, topology: Topology, name: LayerName): readonly LayerEntry[] {
  const object = topology.objects[name];
  if (object === undefined) return [];
  const { features } = feature(topology, object as GeometryCollection);
  const seen = new Set<string>();
  return features.map((entry: Feature, index) => {
    const path = `objects.${name}.geometries.${index}`;
    const { id } = entry;
    if (typeof id !== 'string' || id === '') {
      return stop('missing-id', 'An id (text) is expected here.', { file, path: `${path}.id` });
    }
    if (seen.has(id)) stop('duplicate-id', `The id "${id}" is there twice.`, { file, path: `${path}.id` });
    seen.add(id);
    return { id, path, properties: entry.properties, geometry: entry.geometry };
  });
}

function checkProperties<T extends z.ZodType>(
  file: string,
  path: string,
  value: unknown,
  schema: T,
): z.infer<T> {
  return checkShape(file, value, schema, `${path}.properties`);
}

function toArea(file: string, path: string, geometry: Geometry): AreaGeometry {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return geometry;
  return stop('not-an-area', 'An area (Polygon or MultiPolygon) is expected here.', { file, path });
}
