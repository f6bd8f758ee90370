import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature as featureOf } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { boundaryUnitsOf } from '../joins/join-unit';
import type { PlannedBoundaries } from '../plan/import-plan';
import { boundaryIdOf } from '../joins/join-unit';

/** As many vertices as a preview needs to look like the map that it becomes. */
const mostVertices = 80_000;

type Area = Feature<Polygon | MultiPolygon, Record<string, never>> & { readonly id: string };

/**
 * The areas of the boundaries for a preview, as the text of a GeoJSON FeatureCollection in WGS 84 (longitude, latitude):
 * each has its boundary's id as `id`. Far more vertices than a screen shows are left out, the same ones of neighbours.
 */
export function previewBoundaries({ raw, field }: PlannedBoundaries): string {
  const ids = field === null ? [] : boundaryUnitsOf(raw, field).map(boundaryIdOf);
  const areas = raw.features.flatMap(({ geometry, index }, position): readonly Area[] => {
    const area = cleanArea(geometry);
    return area === null
      ? []
      : [
          {
            type: 'Feature',
            id: ids[position] ?? `feature ${index + 1}`,
            properties: {},
            geometry: area,
          },
        ];
  });
  const vertices = areas.reduce((sum, { geometry }) => sum + countVertices(geometry), 0);
  const features = vertices <= mostVertices ? areas : simplifyAreas(areas, mostVertices / vertices);
  return JSON.stringify({ type: 'FeatureCollection', features }, (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(6)) : value,
  );
}

function cleanArea(geometry: Geometry | null): Polygon | MultiPolygon | null {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return null;
  return ringsOf(geometry).flat().every(isFinitePosition) ? geometry : null;
}

const ringsOf = (geometry: Polygon | MultiPolygon): readonly (readonly Position[])[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const countVertices = (geometry: Polygon | MultiPolygon): number =>
  ringsOf(geometry).reduce((sum, ring) => sum + ring.length, 0);

const isFinitePosition = ([x, y]: Position): boolean => Number.isFinite(x) && Number.isFinite(y);

/** @param share of the vertices that stay, 0–1 */
function simplifyAreas(areas: readonly Area[], share: number): readonly Feature[] {
  const collection: FeatureCollection<Polygon | MultiPolygon, object> = {
    type: 'FeatureCollection',
    features: [...areas],
  };
  const built = topology({ areas: collection }) as Topology<Objects<Record<string, never>>>;
  const weighted = presimplify(built);
  const simple = simplify(weighted, quantile(weighted, share));
  const { areas: object } = simple.objects;
  if (object === undefined) return [];
  const made = featureOf(simple, object);
  return made.type === 'FeatureCollection' ? made.features : [made];
}
