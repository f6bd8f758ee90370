import type { Geometry } from 'geojson';
import type { ImportNote } from '../../files/given-file';

/** A table as text: nothing is made a number before its layout is known. Ids keep their leading zeros. */
export interface RawTable {
  readonly file: string;
  /** The sheet of a workbook; null for other formats. */
  readonly sheet: string | null;
  readonly header: readonly string[];
  /** The 1-based row of the file that the header is. */
  readonly headerRow?: number;
  /** What stands above the header (titles, blank rows), as it is in the file. */
  readonly titleRows?: readonly (readonly string[])[];
  /** Of a table of text: how it was read, by its own look or as a person said. */
  readonly readAs?: { readonly encoding: string; readonly delimiter: string };
  /** Cells as text, each row as long as the header. */
  readonly rows: readonly (readonly string[])[];
  /** The 1-based row of the file that each entry of `rows` came from. */
  readonly rowNumbers: readonly number[];
  readonly notes: readonly ImportNote[];
}

export type AttributeValue = string | number | boolean | null;

export interface RawFeature {
  /** 0-based position in the file. */
  readonly index: number;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** WGS 84 longitude, latitude; null where the file has none. */
  readonly geometry: Geometry | null;
}

export interface RawBoundaries {
  readonly file: string;
  /** The layer of a GeoPackage, the object of a TopoJSON; null for other formats. */
  readonly layer: string | null;
  readonly format: string;
  /** What the coordinates were in before they were made WGS 84, in words, and where that was said. */
  readonly coordinateSystem: { readonly name: string; readonly declaredBy: string };
  readonly features: readonly RawFeature[];
  readonly notes: readonly ImportNote[];
}

/** How far a long reading has come. Readers call it often enough for a progress bar. */
export type ReportProgress = (progress: { readonly done: number; readonly total: number }) => void;

export interface ReadOptions {
  readonly reportProgress?: ReportProgress;
  /** Asked between chunks; a reader that hears true stops with the error code `cancelled`. */
  readonly isCancelled?: () => boolean;
}
