import type { GivenFile } from '../files/given-file';
import { delimitedText } from './delimited-text/delimited-text';
import type { Format } from './reading/format';
import { geoJson } from './geojson/geojson';
import { geoPackage } from './geopackage/geopackage';
import { kmlFormat } from './kml/kml';
import { shapefile } from './shapefile/shapefile';
import { topoJson } from './topojson/topojson';
import { workbook } from './workbook/workbook';

/** Every format that can be imported. */
export const formats: readonly Format[] = [
  shapefile,
  geoJson,
  topoJson,
  kmlFormat,
  geoPackage,
  delimitedText,
  workbook,
];

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
