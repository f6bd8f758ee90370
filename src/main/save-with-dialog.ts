import { basename, dirname, extname, join } from 'node:path';
import type { SaveDialogOptions, SaveDialogReturnValue } from 'electron';
import type { DeliverExport } from '../host/exports/deliver-export';
import { saveExportFile } from '../host/exports/save-export-file';

/** Asks the person for a file; Electron's dialog, without the rest of Electron. */
export type AskForFile = (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>;

/** Delivers exports through a dialog that opens where the last one was saved. */
export function saveWithDialog(ask: AskForFile, firstFolder: string): DeliverExport {
  let folder = firstFolder;
  return async (file, notes) => {
    const extension = extname(file.fileName);
    const { canceled, filePath } = await ask({
      defaultPath: join(folder, file.fileName),
      filters: [{ name: extension.slice(1).toUpperCase(), extensions: [extension.slice(1)] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return { ok: true, value: { outcome: 'cancelled' } };
    const path = extname(basename(filePath)) === '' ? `${filePath}${extension}` : filePath;
    folder = dirname(path);
    return saveExportFile(path, file, notes);
  };
}
