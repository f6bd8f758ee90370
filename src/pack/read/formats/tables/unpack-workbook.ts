import { zipSync } from 'fflate';
import type { GivenFile } from '../../../import/raw';
import { formatBytes } from '../../limits';
import { stop } from '../../stop';
import { isZip, unzipGiven } from '../archive/unzip-given';
import { importLimits } from '../import-limits';

/**
 * The bytes of a workbook as its parser may have them. A workbook that is a zip archive is unpacked under our limits
 * and put together again uncompressed, because the parser would unpack whatever it is given.
 */
export function unpackWorkbook(file: GivenFile): Uint8Array {
  if (!isZip(file.bytes)) return file.bytes;
  const parts = unzipGiven(file);
  const total = [...parts.values()].reduce((sum, part) => sum + part.length, 0);
  if (total > importLimits.workbookBytes) {
    const message = `Unpacked, a workbook may have ${formatBytes(importLimits.workbookBytes)}; save this one as .csv.`;
    stop('too-large', message, { file: file.name });
  }
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
