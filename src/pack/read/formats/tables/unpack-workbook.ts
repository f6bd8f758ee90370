import { zipSync } from 'fflate';
import type { GivenFile } from '../../../import/raw';
import { isZip, unzipGiven } from '../archive/unzip-given';

/**
 * The bytes of a workbook as its parser may have them. A workbook that is a zip archive is unpacked under our limits
 * and put together again uncompressed, because the parser would unpack whatever it is given.
 */
export function unpackWorkbook(file: GivenFile): Uint8Array {
  if (!isZip(file.bytes)) return file.bytes;
  return zipSync(Object.fromEntries(unzipGiven(file)), { level: 0 });
}
