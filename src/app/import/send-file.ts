import { largestFile, largestPiece } from '../../contract/operations';
import type { Host } from '../../contract/host';
import { fail, succeed, type Result } from '../../core/result';
import { formatBytes } from '../../words/format';

/** A file that a person gave, read piece by piece. */
export interface GivenUpload {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes from an offset; rejects when the file cannot be read any more or was changed. */
  readonly readPiece: (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Sends a file to the host for an import, piece by piece. One that is too large, or that changes, is an error. */
export async function sendFile(
  host: Host,
  id: string,
  file: GivenUpload,
  { report, isCancelled }: { readonly report: (done: number) => void; readonly isCancelled: () => boolean },
): Promise<Result<undefined>> {
  if (file.size > largestFile) {
    const most = formatBytes(largestFile);
    return fail(
      'too-large',
      `The file has ${formatBytes(file.size)}; at most ${most} can be read. Give a smaller part of it.`,
      {
        file: file.name,
      },
    );
  }
  let offset = 0;
  do {
    if (isCancelled()) return fail('cancelled', 'It was cancelled.');
    report(offset);
    const length = Math.min(largestPiece, file.size - offset);
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = await file.readPiece(offset, length);
    } catch {
      return fail('unreadable', 'The file cannot be read; it may have changed. Add it again.', {
        file: file.name,
      });
    }
    const isLast = offset + length >= file.size;
    const sent = await host.addImportFile({ id, name: file.name, offset, bytes, isLast });
    if (!sent.ok) return sent;
    offset += length;
  } while (offset < file.size);
  return succeed(undefined);
}
