import type { Output } from '../../contract/operations';
import { succeed, type Result } from '../../core/result';

/** A finished export. */
export interface ExportFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Hands a finished export to the person: a dialog and a file, or a download.
 *
 * @param notes the folder where it is noted what is written outside of our own folders
 */
export type DeliverExport = (file: ExportFile, notes?: string) => Promise<Result<Output<'saveExport'>>>;

/** Returns the file to the interface, whose browser downloads it. */
export const deliverAsDownload: DeliverExport = (file) =>
  Promise.resolve(succeed({ outcome: 'download', ...file }));
