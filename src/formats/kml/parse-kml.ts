import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { GivenFile, ImportNote } from '../../files/given-file';
import { askLibraryNow } from '../reading/run-reader';
import { peekText } from '../reading/given-file';
import { sniffText } from '../../files/text/sniff-text';
import { checkCoordinates } from './check-coordinates';
import { checkXml } from './check-xml';

/** The placemarks of a KML document as GeoJSON-like features, not yet validated. */
export function parseKml(
  file: GivenFile,
  encoding: string | undefined,
): { readonly features: readonly unknown[]; readonly notes: readonly ImportNote[] } {
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/.exec(peekText(file))?.[1];
  const isWide = /^utf-?16/i.test(declared ?? '');
  const { text, notes } = sniffText(file, encoding ?? (isWide || isUtf8(declared) ? undefined : declared));
  checkXml(file.name, text);
  let faults = 0;
  const onError = (): void => {
    faults += 1;
  };
  const short = text.replace(/\s{100,}/g, ' ');
  const document = askLibraryNow(file.name, 'KML', () =>
    new DOMParser({ onError }).parseFromString(short, 'text/xml'),
  );
  checkCoordinates(file.name, document);
  const { features } = askLibraryNow(file.name, 'KML', () => kml(document));
  const message = 'The XML has faults; what could be read of it was read.';
  const faultNotes = faults === 0 ? [] : [{ code: 'faulty-xml', message, file: file.name, count: faults }];
  return { features, notes: [...notes, ...faultNotes] };
}

const isUtf8 = (label: string | undefined): boolean => /^utf-?8$/i.test(label ?? '');
