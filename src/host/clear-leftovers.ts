import { join } from 'node:path';
import { listDraftIds } from './imports/draft-folder';
import { removeUnlisted } from './imports/draft-files';
import { changeDraft } from './imports/draft-lock';
import { endExchanges } from './packs/exchange-folder';
import { clearFolder } from './storage/clear-folder';
import { ignoreSystemErrors } from './storage/ignore-system-errors';
import { clearNoted } from './storage/outside-notes';
import { succeed } from '../core/result';

export interface KeptFolders {
  readonly settingsFolder: string;
  readonly library: string;
  readonly imports: string;
}

/**
 * Ends or removes what processes that are gone left unfinished: packs that were being replaced, and every hidden file and
 * folder of ours, in the person's own folders too where it was noted. What the system refuses stays until the next start.
 */
export async function clearLeftovers({ settingsFolder, library, imports }: KeptFolders): Promise<void> {
  await endExchanges(library);
  await clearNoted(settingsFolder);
  for (const folder of [settingsFolder, library, imports]) await clearFolder(folder);
  for (const id of await listDraftIds(imports)) {
    await clearFolder(join(imports, id));
    await ignoreSystemErrors(() => clearUnlisted(imports, id));
  }
}

/** An import that another window is changing is not waited for; that window clears up after itself. */
const clearUnlisted = (imports: string, id: string) =>
  changeDraft(
    imports,
    id,
    async (draft) => {
      await removeUnlisted(draft);
      return succeed(undefined);
    },
    0,
  );
