import { basename, dirname, extname, join } from 'node:path';
import type { SaveDialogOptions, SaveDialogReturnValue } from 'electron';
import type { DeliverExport } from '../host/exports/deliver-export';
import { withExtension } from '../host/exports/export-file-name';
import { saveExportFile } from '../host/exports/save-export-file';
import { isThere } from '../host/is-there';

/** Asks the person for a file; Electron's dialog, without the rest of Electron. */
export type AskForFile = (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>;

/**
 * Delivers exports through a dialog that opens where the last one was saved.
 *
 * The dialog asks before a file is replaced, but by the name that was typed. Where the extension makes another name of it,
 * and a file has that one, the dialog opens again with the whole name, so that it asks about the file that would go.
 */
export function saveWithDialog(ask: AskForFile, firstFolder: string): DeliverExport {
  let folder = firstFolder;
  return async (file, notes) => {
    const extension = extname(file.fileName).slice(1);
    let proposed = join(folder, file.fileName);
    for (;;) {
      const { canceled, filePath } = await ask({
        defaultPath: proposed,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return { ok: true, value: { outcome: 'cancelled' } };
      const path = join(dirname(filePath), withExtension(basename(filePath), extension));
      folder = dirname(path);
      const wasAskedAbout = path === join(filePath);
      if (wasAskedAbout || !(await isThere(path).catch(() => false)))
        return saveExportFile(path, file, notes);
      proposed = path;
    }
  };
}
