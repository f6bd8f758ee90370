import type { DataExport } from '../store/state';

/** The formats that a layer can be handed over in, with what each is good for. */
export const dataFormats: readonly {
  readonly format: DataExport['format'];
  readonly title: string;
  readonly detail: string;
}[] = [
  { format: 'geojson', title: 'GeoJSON', detail: 'for web maps and most programs' },
  { format: 'gpkg', title: 'GeoPackage', detail: 'for QGIS and ArcGIS' },
  { format: 'topojson', title: 'TopoJSON', detail: 'small; shared borders stay shared' },
  { format: 'csv', title: 'CSV', detail: 'for spreadsheets; without shapes' },
];
