import { basename } from 'node:path';
import type { Output } from '../../contract/operations';
import { fail, succeed, type Result } from '../../core/result';
import { isSystemError } from '../system-error';
import { saveFile } from '../save-file';
import type { ExportFile } from './deliver-export';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this folder may not be written to',
  EPERM: 'this folder may not be written to',
  EROFS: 'this disk is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'the folder is gone',
  EISDIR: 'a folder has this name',
};

/** Writes an export where the person chose, atomically. A place that cannot be written to is an error value. */
export async function saveExportFile(path: string, file: ExportFile): Promise<Result<Output<'saveExport'>>> {
  try {
    await saveFile(path, file.bytes);
    return succeed({ outcome: 'saved', fileName: basename(path) });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason = reasons[error.code] ?? `the system says ${error.code}`;
    return fail('export-unwritable', `The file was not saved: ${reason}. Choose another place.`, {
      file: basename(path),
    });
  }
}
