import type { ErrorPlace } from '../../core/result';
import { stop } from '../../files/stop';
import { readWkb } from './read-wkb';

/** Bytes of the envelope by its code in the flags (OGC 12-128r17, 2.1.3). */
const envelopeBytes = [0, 32, 48, 48, 64];

/** A geometry of a GeoPackage table as a GeoJSON-like value, not yet validated; null where there is none. */
export function readGeopackageGeometry(value: unknown, place: ErrorPlace): unknown {
  if (value === null || value === undefined) return null;
  if (!(value instanceof Uint8Array) || value[0] !== 0x47 || value[1] !== 0x50 || value.length < 8) {
    return stop('bad-geometry', 'The geometry is not written as a GeoPackage writes it.', place);
  }
  const flags = value[3] ?? 0;
  const envelope = envelopeBytes[(flags >> 1) & 7];
  if (envelope === undefined || (flags & 0x20) !== 0 || value.length < 8 + envelope) {
    return stop('bad-geometry', 'The geometry has an extension or envelope that cannot be read.', place);
  }
  return (flags & 0x10) === 0 ? readWkb(value.subarray(8 + envelope), place) : null;
}
