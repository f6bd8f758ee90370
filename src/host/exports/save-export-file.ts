import { basename } from 'node:path';
import type { Output } from '../../contract/operations';
import { fail, succeed, type Result } from '../../core/result';
import { isSystemError } from '../system-error';
import { saveFile } from '../save-file';
import { reasonOf } from '../storage/refusal';
import type { ExportFile } from './deliver-export';

/**
 * Writes an export where the person chose, atomically. A place that cannot be written to is an error value.
 *
 * @param notes where it is noted that something is written there
 */
export async function saveExportFile(
  path: string,
  file: ExportFile,
  notes: string | null = null,
): Promise<Result<Output<'saveExport'>>> {
  try {
    await saveFile(path, file.bytes, notes);
    return succeed({ outcome: 'saved', fileName: basename(path) });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail(
      'export-unwritable',
      `The file was not saved: ${reasonOf(error.code)}. Choose another place.`,
      {
        file: basename(path),
      },
    );
  }
}
