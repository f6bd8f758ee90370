import { csvWriter } from './delimited-text/write-csv';
import type { LayerWriter } from '../files/layers/export-layer';
import { geoJsonWriter } from './geojson/write-geojson';
import { geoPackageWriter } from './geopackage/write-geopackage';
import { topoJsonWriter } from './topojson/write-topojson';

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
