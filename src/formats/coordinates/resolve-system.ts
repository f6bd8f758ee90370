import proj4 from 'proj4';
import { stop } from '../../files/stop';
import { importLimits } from '../../files/import-limits';
import { askLibraryNow } from '../reading/run-reader';
import type { CoordinateSystem } from './coordinate-system';
import { findKnownSystem } from './known-systems';
import { shiftNad27 } from './shift-nad27';

/** An EPSG code alone, behind its authority, or at the end of a URN or address. */
const codePattern = /^(?:.*\b(?:EPSG|ESRI)\b[^A-Z\d]*(?:[\d.]+[:/])?[:/]*)?(\d{4,6})$/i;

/**
 * The coordinate system that a declaration names or defines: an EPSG code in any usual spelling (`EPSG:3857`,
 * `urn:ogc:def:crs:EPSG::3857`, an epsg.io-like address), OGC's CRS84 and CRS83, a WKT, or a PROJ definition.
 * Coordinates are taken in the order x, y (east, north) whatever the authority says, as every GIS writes them.
 *
 * @param declaredBy where the declaration stands, for people
 */
export function resolveSystem(file: string, declaration: string, declaredBy: string): CoordinateSystem {
  const text = declaration.trim();
  if (text.length > importLimits.definitionCharacters) {
    stop('unknown-coordinate-system', 'The definition of the coordinate system is too long.', { file });
  }
  if (/(^|[:/])CRS:?(84|83)$/i.test(text)) {
    const name = text.endsWith('84') ? 'WGS 84 longitude and latitude' : 'NAD83 longitude and latitude';
    return { name, declaredBy, toDegrees: null, notes: [] };
  }
  const code = text.length > 200 ? undefined : codePattern.exec(text)?.[1];
  if (code !== undefined) return resolveCode(file, text, Number(code), declaredBy);
  if (text.startsWith('+') || /^[A-Z]\w*\s*[[(]/i.test(text)) {
    return resolveDefinition(file, text, declaredBy);
  }
  return stop('unknown-coordinate-system', `The coordinate system “${text.slice(0, 80)}” is not known.`, {
    file,
  });
}

function resolveCode(file: string, text: string, code: number, declaredBy: string): CoordinateSystem {
  const known = findKnownSystem(code);
  if (known === undefined) {
    return stop(
      'unknown-coordinate-system',
      `The file is in ${text}, which is known here only with a definition: give that (WKT or PROJ), or save the file as WGS 84 (EPSG:4326).`,
      { file },
    );
  }
  const { name, definition } = known;
  return { name, declaredBy, toDegrees: definition === null ? null : converter(file, definition), notes: [] };
}

function resolveDefinition(file: string, definition: string, declaredBy: string): CoordinateSystem {
  const name = /^\w+\s*[[(]\s*"([^"]*)"/.exec(definition)?.[1] ?? definition.slice(0, 120);
  if (/^LOCAL_CS|^ENGCRS|^GEOCCS/i.test(definition)) {
    stop(
      'unknown-coordinate-system',
      `The coordinate system “${name}” cannot be put on the Earth's surface.`,
      { file },
    );
  }
  const shifted = shiftNad27(definition);
  const note = {
    code: 'datum-shift',
    message:
      'The file is in NAD27; its coordinates were shifted to WGS 84 by the mean for the United States, good to about 10 metres.',
    file,
  };
  return {
    name,
    declaredBy,
    toDegrees: converter(file, shifted ?? definition),
    notes: shifted === null ? [] : [note],
  };
}

/** Longitude and latitude of a position; NaN for one that the projection does not know. */
function converter(file: string, definition: string): (position: [number, number]) => [number, number] {
  const makeConverter = () => {
    const made = proj4(definition, 'EPSG:4326');
    made.forward([0, 0]);
    return made;
  };
  const format = 'a file in its coordinate system';
  const { forward } = askLibraryNow(file, format, makeConverter, 'unknown-coordinate-system');
  return (position) => {
    try {
      return forward(position);
    } catch {
      return [NaN, NaN];
    }
  };
}
