/** What a person may say about the reading of a file, where its format leaves it open. */
export type ReadingQuestion = 'coordinateSystem' | 'encoding' | 'delimiter';

/** What the program says of a file format. How it is read and written stands in the format's own folder. */
export interface FileFormat {
  /** Its name as a person reads it, without an article. */
  readonly title: string;
  /** How names of its files end, with the dot, in lower case. What is written ends in the first. */
  readonly extensions: readonly [string, ...string[]];
  /** Of a format of several files: how those end that may lie beside them and are not read. */
  readonly besides?: readonly string[];
  /** Null where it is only written. */
  readonly reads: {
    /** Areas with their attributes, or tables. */
    readonly holds: 'boundaries' | 'tables';
    /** What a person knows its files by, where they are told which to give. */
    readonly names: readonly string[];
    /** What may be asked about the reading of a file, in the order in which it is asked. */
    readonly asks: readonly ReadingQuestion[];
  } | null;
  /** Null where no layer is written in it. */
  readonly writes: {
    readonly mediaType: string;
    /** What a layer in it is good for. */
    readonly purpose: string;
    /** Whether it holds the shapes of the layer; else its numbers alone. */
    readonly hasShapes: boolean;
    /** Where it stands among the formats that a person is offered: the lowest first. */
    readonly rank: number;
  } | null;
}

/** Every format of files of other programs, by its id. Lists that a person reads keep this order. */
export const fileFormats = {
  shapefile: {
    title: 'shapefile',
    extensions: ['.shp', '.dbf', '.prj', '.cpg', '.shx'],
    besides: [
      ...['.cst', '.qpj', '.qix', '.qmd', '.sbn', '.sbx', '.fbn', '.fbx', '.ain', '.aih', '.atx', '.ixs'],
      ...['.mxs', '.lock', '.shp.xml'],
    ],
    reads: { holds: 'boundaries', names: ['shapefile'], asks: ['coordinateSystem', 'encoding'] },
    writes: null,
  },
  geojson: {
    title: 'GeoJSON',
    extensions: ['.geojson', '.json'],
    reads: { holds: 'boundaries', names: ['GeoJSON'], asks: ['coordinateSystem'] },
    writes: {
      mediaType: 'application/geo+json',
      purpose: 'for web maps and most programs',
      hasShapes: true,
      rank: 1,
    },
  },
  topojson: {
    title: 'TopoJSON',
    extensions: ['.topojson', '.topo.json', '.json'],
    reads: { holds: 'boundaries', names: ['TopoJSON'], asks: ['coordinateSystem'] },
    writes: {
      mediaType: 'application/json',
      purpose: 'small; shared borders stay shared',
      hasShapes: true,
      rank: 3,
    },
  },
  kml: {
    title: 'KML',
    extensions: ['.kml', '.kmz'],
    reads: { holds: 'boundaries', names: ['KML', 'KMZ'], asks: [] },
    writes: null,
  },
  csv: {
    title: 'CSV',
    extensions: ['.csv', '.tsv', '.tab', '.txt'],
    reads: { holds: 'tables', names: ['CSV', 'TSV'], asks: ['encoding', 'delimiter'] },
    writes: {
      mediaType: 'text/csv;charset=utf-8',
      purpose: 'for spreadsheets; without shapes',
      hasShapes: false,
      rank: 4,
    },
  },
  gpkg: {
    title: 'GeoPackage',
    extensions: ['.gpkg'],
    reads: { holds: 'boundaries', names: ['GeoPackage'], asks: ['coordinateSystem'] },
    writes: {
      mediaType: 'application/geopackage+sqlite3',
      purpose: 'for QGIS and ArcGIS',
      hasShapes: true,
      rank: 2,
    },
  },
  workbook: {
    title: 'Excel',
    extensions: ['.xlsx', '.xlsm', '.xls'],
    reads: { holds: 'tables', names: ['.xlsx', '.xls'], asks: [] },
    writes: null,
  },
} as const satisfies Readonly<Record<string, FileFormat>>;

type Facts = typeof fileFormats;

/** What a format is called in the program, in settings and on the command line. */
export type FormatId = keyof Facts;

/** The formats that are read for boundaries, or for tables. */
export type ReadFormatId<Holds extends 'boundaries' | 'tables' = 'boundaries' | 'tables'> = {
  [Id in FormatId]: Facts[Id]['reads'] extends { readonly holds: Holds } ? Id : never;
}[FormatId];

/** The formats that a layer is written in. */
export type LayerFormatId = {
  [Id in FormatId]: Facts[Id]['writes'] extends null ? never : Id;
}[FormatId];

/** The format that a layer is written in until a person chooses another. */
export const firstLayerFormat: LayerFormatId = 'geojson';

/** The format of tables that say how their text was read. */
export const textTableFormat: ReadFormatId<'tables'> = 'csv';
