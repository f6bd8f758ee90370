import { zipSync } from 'fflate';
import type { GivenFile } from '../../files/given-file';
import { formatBytes, formatVotes } from '../../words/format';
import { stop } from '../../files/stop';
import { isZip, unzipGiven } from '../archive/unzip-given';
import { importLimits } from '../../files/import-limits';
import { disarmLinks } from './disarm-links';

/**
 * The bytes of a workbook as its parser may have them. A workbook that is a zip archive is unpacked under our limits
 * and put together again uncompressed, because the parser would unpack whatever it is given.
 */
export function unpackWorkbook(file: GivenFile): Uint8Array {
  if (!isZip(file.bytes)) return checkOldSize(file);
  const parts = unzipGiven(file);
  const total = [...parts.values()].reduce((sum, part) => sum + part.length, 0);
  if (total > importLimits.workbookBytes) {
    const message = `Unpacked, a workbook may have ${formatBytes(importLimits.workbookBytes)}; save this one as .csv.`;
    stop('too-large', message, { file: file.name });
  }
  checkMarks(file.name, [...parts.values()]);
  for (const part of parts.values()) disarmLinks(part);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function checkOldSize({ name, bytes }: GivenFile): Uint8Array {
  if (bytes.length <= importLimits.oldWorkbookBytes) return bytes;
  const message = `A workbook of before 2007 may have ${formatBytes(importLimits.oldWorkbookBytes)}; save this one as .csv.`;
  return stop('too-large', message, { file: name });
}

/** Refuses more elements than the parser could make cells of; parsing can neither be stopped nor held to a limit. */
function checkMarks(file: string, parts: readonly Uint8Array[]): void {
  let marks = 0;
  for (const part of parts) {
    for (let at = part.indexOf(opening); at !== -1; at = part.indexOf(opening, at + 1)) marks += 1;
  }
  if (marks <= importLimits.workbookMarks) return;
  const most = formatVotes(importLimits.workbookMarks);
  stop('too-large', `A workbook may have ${most} elements; this one has more. Save it as .csv.`, { file });
}

const opening = 0x3c;
