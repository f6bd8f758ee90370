import { csvWriter } from './csv';
import type { LayerWriter } from './export-layer';
import { geoJsonWriter } from './geojson';
import { geoPackageWriter } from './geopackage/geopackage';
import { topoJsonWriter } from './topojson';

/** Every format that a layer can be written in. */
export const layerWriters: readonly LayerWriter[] = [
  geoJsonWriter,
  topoJsonWriter,
  csvWriter,
  geoPackageWriter,
];

/** The writer of a format; undefined when there is none. */
export const findLayerWriter = (id: string): LayerWriter | undefined =>
  layerWriters.find((writer) => writer.id === id);
