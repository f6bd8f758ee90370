import type { GivenFile, ImportNote } from '../../files/given-file';
import { stop } from '../../files/stop';
import { isZip, unzipGiven } from '../archive/unzip-given';
import { prescribedDegrees } from '../coordinates/coordinate-system';
import { fileFormats, type FileFormat } from '../facts/file-formats';
import type { BoundaryFormat } from '../reading/format';
import { makeBoundaries } from '../geometry/make-boundaries';
import { createPositionReader } from '../geometry/position-reader';
import { readFeatures } from '../geometry/read-features';
import { extensionOf, onlyFile, peekText } from '../reading/given-file';
import { runReader } from '../reading/run-reader';
import { parseKml } from './parse-kml';
import { tidyPlacemark } from './tidy-placemark';

const { extensions }: FileFormat = fileFormats.kml;

/** KML, and KMZ, which is the same in a zip archive. Links to other documents are not followed. */
export const kmlFormat: BoundaryFormat<'kml'> = {
  kind: 'boundaries',
  id: 'kml',
  recognizes: (files) => {
    const [file] = files;
    if (file === undefined || files.length !== 1) return 0;
    if (extensions.includes(extensionOf(file.name))) return 1;
    return /<kml[\s>]/.test(peekText(file)) ? 0.9 : 0;
  },
  read: (files, choices) =>
    runReader(async () => {
      const file = onlyFile(files);
      const opened = isZip(file.bytes) ? openKmz(file) : { document: file, notes: [] };
      const { features: placemarks, notes } = parseKml(opened.document, choices.encoding);
      const system = prescribedDegrees('the KML format');
      const reader = createPositionReader(file.name, system);
      const features = readFeatures(file.name, placemarks.map(tidyPlacemark), reader, choices);
      const source = { file: file.name, layer: null, format: kmlFormat.id };
      return Promise.resolve(
        makeBoundaries(source, system, features, [...opened.notes, ...notes, ...reader.notes()]),
      );
    }),
};

/** The main document of a KMZ: doc.kml, or the first there is. */
function openKmz(file: GivenFile): { readonly document: GivenFile; readonly notes: readonly ImportNote[] } {
  const documents = [...unzipGiven(file)].filter(([path]) => extensionOf(path) === '.kml');
  const main = documents.find(([path]) => /(^|\/)doc\.kml$/i.test(path)) ?? documents[0];
  if (main === undefined)
    return stop('no-features', 'There is no KML document in this archive.', { file: file.name });
  const message = `The archive holds ${documents.length} KML documents; “${main[0]}” was read.`;
  const note = {
    code: 'several-layers',
    message,
    file: file.name,
    count: documents.length,
    isCountTold: true,
  };
  return { document: { name: file.name, bytes: main[1] }, notes: documents.length === 1 ? [] : [note] };
}
