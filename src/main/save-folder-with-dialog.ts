import type { OpenDialogOptions, OpenDialogReturnValue } from 'electron';
import { saveFolderInto, type DeliverFolder } from '../host/exports/deliver-folder';

/** Asks the person for a folder; Electron's dialog, without the rest of Electron. */
export type AskForFolder = (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>;

/** Delivers folders through a dialog that opens where the last one was saved. */
export function saveFolderWithDialog(ask: AskForFolder, firstFolder: string): DeliverFolder {
  let folder = firstFolder;
  return async (name, files, notes) => {
    const { canceled, filePaths } = await ask({
      defaultPath: folder,
      buttonLabel: 'Save here',
      properties: ['openDirectory', 'createDirectory'],
    });
    const [chosen] = filePaths;
    if (canceled || chosen === undefined) return { ok: true, value: { outcome: 'cancelled' } };
    folder = chosen;
    return saveFolderInto(chosen, name, files, notes);
  };
}
