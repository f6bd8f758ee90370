import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { toExportGeometry, type Winding } from './export-geometry';
import type { ExportLayer } from './export-layer';

/** A layer as GeoJSON features; each id is there twice, as the feature's own and as a property that tables show. */
export function toFeatureCollection(
  layer: ExportLayer,
  winding: Winding,
): FeatureCollection<Geometry | null> {
  return {
    type: 'FeatureCollection',
    features: layer.features.map(({ id, geometry, values }): Feature<Geometry | null> => ({
      type: 'Feature',
      id,
      properties: Object.fromEntries([
        ['id', id],
        ...layer.fields.map(({ name }, index) => [name, values[index] ?? null] as const),
      ]),
      geometry: geometry === null ? null : toExportGeometry(geometry, winding),
    })),
  };
}

/** What a layer says about itself, for formats that leave room for it. */
export const describeLayer = ({ name, title, fields, notes }: ExportLayer) => ({
  name,
  title,
  notes,
  fields: [{ name: 'id', type: 'text', title: 'Id; text, leading zeros count' }, ...fields],
});
