import type { Geometry } from 'geojson';

export interface ExportField {
  /** The column: lower-case ASCII letters, digits and underscores, unique in the layer, never `id`, `fid` or `geom`. */
  readonly name: string;
  /** Whole numbers are `integer`; ids are `text`, whatever they look like. */
  readonly type: 'text' | 'integer' | 'number';
  /** What the column holds, in words. */
  readonly title: string;
}

export type ExportValue = string | number | null;

export interface ExportFeature {
  /** Unique in the layer; written as the column `id`. */
  readonly id: string;
  /** WGS 84; coordinates after longitude and latitude are not written. null for what has no place on the map. */
  readonly geometry: Geometry | null;
  /** One value a field, in their order. */
  readonly values: readonly ExportValue[];
}

/** A layer of a map as other programs take it: every format is written from this. */
export interface ExportLayer {
  /** The name of the table or object: lower-case ASCII letters, digits and underscores. */
  readonly name: string;
  readonly title: string;
  readonly fields: readonly ExportField[];
  readonly features: readonly ExportFeature[];
  /** What a reader of the numbers must know: approximations, what is left out, sources. One sentence or more each. */
  readonly notes: readonly string[];
}

/** Writes a layer in one file format. */
export interface LayerWriter {
  /** @throws RangeError for a layer that breaks the rules of {@link ExportLayer} (see `checkLayer`) */
  write(layer: ExportLayer): Uint8Array | Promise<Uint8Array>;
}
