import { isRecord } from '../../files/json/is-record';
import { stop } from '../../files/stop';
import { systemOfJson } from '../coordinates/declared-in-json';
import { fileFormats, type FileFormat } from '../facts/file-formats';
import type { BoundaryFormat } from '../reading/format';
import { makeBoundaries } from '../geometry/make-boundaries';
import { createPositionReader } from '../geometry/position-reader';
import { readFeatures } from '../geometry/read-features';
import { extensionOf, onlyFile, peekText } from '../reading/given-file';
import { runReader } from '../reading/run-reader';
import { parseJsonText } from '../../files/json/parse-json-text';

const { extensions, title }: FileFormat = fileFormats.geojson;

/** GeoJSON (RFC 7946), and that of 2008 with any `crs` that is named in a usual way or carries its definition. */
export const geoJson: BoundaryFormat<'geojson'> = {
  kind: 'boundaries',
  id: 'geojson',
  recognizes: (files) => {
    const [file] = files;
    if (file === undefined || files.length !== 1) return 0;
    const start = peekText(file);
    if (!/^\s*\{/.test(start) || /"type"\s*:\s*"Topology"/.test(start)) return 0;
    if (/"type"\s*:\s*"(FeatureCollection|Feature|GeometryCollection|(Multi)?Polygon)"/.test(start)) return 1;
    return extensions.includes(extensionOf(file.name)) ? 0.6 : 0.1;
  },
  read: (files, choices) =>
    runReader(async () => {
      const file = onlyFile(files);
      const { value, notes } = parseJsonText(file, choices.encoding);
      if (!isRecord(value)) return stop('not-geojson', 'This is JSON but not GeoJSON.', { file: file.name });
      const system = systemOfJson(file.name, value, title, choices);
      const reader = createPositionReader(file.name, system);
      const features = readFeatures(file.name, featuresOf(file.name, value), reader, choices);
      const source = { file: file.name, layer: null, format: geoJson.id };
      return Promise.resolve(makeBoundaries(source, system, features, [...notes, ...reader.notes()]));
    }),
};

function featuresOf(file: string, document: Readonly<Record<string, unknown>>): readonly unknown[] {
  const { type, features } = document;
  if (type === 'FeatureCollection') {
    return Array.isArray(features)
      ? (features as unknown[])
      : stop('not-geojson', 'A list of features is expected here.', { file, path: 'features' });
  }
  if (type === 'Topology') return stop('not-geojson', 'This is TopoJSON, not GeoJSON.', { file });
  if (typeof type !== 'string')
    return stop('not-geojson', 'This is JSON but not GeoJSON.', { file, path: 'type' });
  return [document];
}
