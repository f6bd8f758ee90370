import type { GivenFile } from '../../files/given-file';
import { Stop, stop } from '../../files/stop';
import { unzipPack } from '../../files/zip/unzip-pack';
import { checkSize } from '../reading/given-file';
import { importLimits } from '../../files/import-limits';
import { checkSum, readCheckSums } from './check-sums';

/** Whether bytes begin as those of a zip archive do. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/**
 * The files of a zip archive by their paths in it. Nothing is unpacked beyond {@link importLimits}: number of files,
 * size of each and of all, and how many times its packed size an archive may grow.
 */
export function unzipGiven(archive: GivenFile): ReadonlyMap<string, Uint8Array> {
  checkSize(archive);
  const grown = Math.max(importLimits.smallArchiveBytes, archive.bytes.length * importLimits.unzipRatio);
  const totalBytes = Math.min(importLimits.unzippedBytes, grown);
  const unzipped = unzipPack(archive.bytes, {
    files: importLimits.archiveFiles,
    fileBytes: Math.min(importLimits.fileBytes, totalBytes),
    totalBytes,
  });
  if (unzipped.ok) {
    compareCheckSums(archive, unzipped.value);
    return unzipped.value;
  }
  const { error } = unzipped;
  const inner = error.place?.file === undefined ? '' : ` (${error.place.file.slice(0, 200)} in the archive)`;
  if (inner === '') throw new Stop({ ...error, place: { file: archive.name } });
  return stop(error.code, `${error.message.replace(/\.$/, '')}${inner}.`, { file: archive.name });
}

/** Stops at a file that is not what the archive says was packed. */
function compareCheckSums(archive: GivenFile, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, expected] of readCheckSums(archive.bytes)) {
    const content = files.get(path) ?? files.get(path.slice(path.indexOf('/') + 1));
    if (content !== undefined && checkSum(content) !== expected) {
      const message = `“${path.slice(0, 200)}” in the archive is damaged: its check sum does not fit.`;
      stop('bad-archive', message, { file: archive.name });
    }
  }
}
