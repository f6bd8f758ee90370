import type { GivenFile } from '../files/given-file';
import { delimitedText } from './delimited-text/delimited-text';
import type { ReadFormatId } from './facts/file-formats';
import { geoJson } from './geojson/geojson';
import { geoPackage } from './geopackage/geopackage';
import { kmlFormat } from './kml/kml';
import type { Format } from './reading/format';
import { shapefile } from './shapefile/shapefile';
import { topoJson } from './topojson/topojson';
import { workbook } from './workbook/workbook';

/** How each format is recognized and read. */
const readers = {
  shapefile,
  geojson: geoJson,
  topojson: topoJson,
  kml: kmlFormat,
  csv: delimitedText,
  gpkg: geoPackage,
  workbook,
} as const satisfies { readonly [Id in ReadFormatId]: Format & { readonly id: Id } };

/** Every format that can be imported. */
export const formats: readonly Format[] = Object.values(readers);

/** Below this a format does not know the files. */
const certainty = 0.1;

/** The format that is surest of a group of files that belong together; null when none knows them. */
export function recognizeFormat(files: readonly GivenFile[]): Format | null {
  const ranked = formats
    .map((format) => ({ format, confidence: format.recognizes(files) }))
    .sort((left, right) => right.confidence - left.confidence);
  const [best] = ranked;
  return best !== undefined && best.confidence >= certainty ? best.format : null;
}
