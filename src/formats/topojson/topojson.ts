import { feature } from 'topojson-client';
import { isRecord } from '../../files/json/is-record';
import { stop } from '../../files/stop';
import { chooseLayer } from '../reading/choose-layer';
import { systemOfJson } from '../coordinates/declared-in-json';
import { fileFormats, type FileFormat } from '../facts/file-formats';
import type { BoundaryFormat } from '../reading/format';
import { makeBoundaries } from '../geometry/make-boundaries';
import { createPositionReader } from '../geometry/position-reader';
import { readFeatures } from '../geometry/read-features';
import { extensionOf, onlyFile, peekText } from '../reading/given-file';
import { askLibraryNow, runReader } from '../reading/run-reader';
import { parseJsonText } from '../../files/json/parse-json-text';
import { checkTopologyForm, checkTopologyObject } from './check-objects';

const { title }: FileFormat = fileFormats.topojson;

/** TopoJSON: the object a person names, or the one with most geometries. */
export const topoJson: BoundaryFormat<'topojson'> = {
  kind: 'boundaries',
  id: 'topojson',
  recognizes: (files) => {
    const [file] = files;
    if (file === undefined || files.length !== 1) return 0;
    const start = peekText(file);
    if (/^\s*\{/.test(start) && /"type"\s*:\s*"Topology"/.test(start)) return 1;
    return /^\s*\{/.test(start) &&
      (extensionOf(file.name) === '.topojson' || /\.topo\.json$/i.test(file.name))
      ? 0.7
      : 0;
  },
  read: (files, choices) =>
    runReader(async () => {
      const { name: file, ...rest } = onlyFile(files);
      const { value, notes } = parseJsonText({ name: file, ...rest }, choices.encoding);
      if (!isRecord(value) || value['type'] !== 'Topology') {
        return stop('not-topojson', 'This is not a TopoJSON topology.', { file, path: 'type' });
      }
      const topology = checkTopologyForm(file, value);
      const layers = Object.entries(topology.objects).map(([name, object]) => ({
        name,
        size: sizeOf(object),
      }));
      const chosen = chooseLayer(file, layers, choices.layer);
      const { name } = chosen.layer;
      const object = checkTopologyObject(file, name, topology.objects[name], topology);
      const written = askLibraryNow(file, title, () => feature(topology, object));
      const system = systemOfJson(file, value, title, choices);
      const reader = createPositionReader(file, system);
      const values = written.type === 'FeatureCollection' ? written.features : [written];
      const features = readFeatures(file, values, reader, choices);
      const source = { file, layer: name, format: topoJson.id };
      return Promise.resolve(
        makeBoundaries(source, system, features, [...notes, ...chosen.notes, ...reader.notes()]),
      );
    }),
};

function sizeOf(object: unknown): number {
  const geometries = isRecord(object) ? object['geometries'] : undefined;
  return Array.isArray(geometries) ? geometries.length : 1;
}
