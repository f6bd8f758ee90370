import type { LayerWriter } from '../files/layers/export-layer';
import { csvWriter } from './delimited-text/write-csv';
import type { LayerFormatId } from './facts/file-formats';
import { geoJsonWriter } from './geojson/write-geojson';
import { geoPackageWriter } from './geopackage/write-geopackage';
import { topoJsonWriter } from './topojson/write-topojson';

/** How a layer is written in each format. */
export const layerWriters = {
  geojson: geoJsonWriter,
  topojson: topoJsonWriter,
  csv: csvWriter,
  gpkg: geoPackageWriter,
} as const satisfies Readonly<Record<LayerFormatId, LayerWriter>>;
