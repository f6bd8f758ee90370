import type { Host } from '../../../contract/host';
import type { Input, Output } from '../../../contract/operations';
import type { Result } from '../../../contract/result';
import { describeError } from '../../../core/result';
import type { Notice } from '../../../app/store/state';

/** Has the host draw and save a file, or downloads what it gives back. Resolves with what to tell; null: cancelled. */
export async function saveExport(host: Host, request: Input<'saveExport'>): Promise<Notice | null> {
  return receiveFile(await host.saveExport(request));
}

/** Tells how a file was saved, and downloads it where the host gave it back; null: the person changed their mind. */
export function receiveFile(reply: Result<Output<'saveExport'>>): Notice | null {
  if (!reply.ok) return { kind: 'error', text: describeError(reply.error) };
  const { value } = reply;
  if (value.outcome === 'cancelled') return null;
  if (value.outcome === 'download') download(value.fileName, value.mediaType, value.bytes);
  return { kind: 'done', text: `Saved ${value.fileName}.` };
}

function download(fileName: string, mediaType: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
