import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isThere } from '../is-there';
import { saveFile } from '../save-file';
import { ignoreSystemErrors } from '../storage/ignore-system-errors';
import { noteOutside } from '../storage/outside-notes';
import { syncFolder } from '../storage/sync-folder';
import { isSystemError } from '../system-error';
import type { PackFile } from '../thread/worker/tasks';
import { exchangeFolder } from './exchange-folder';

export interface FolderChoices {
  /** Whether a folder that is there is replaced. */
  readonly replace?: boolean;
  /** Where it is noted that something is written in a folder that is not our own. */
  readonly notes?: string | null;
}

/**
 * Writes the files of a pack as a folder, whole or not at all: inside of a hidden folder beside its place it is filled, and
 * moved from there. Paths must have been checked.
 *
 * @returns false when something is there that is not replaced
 * @throws the operating system's error; what was there before is there then
 */
export async function writePackFolder(
  path: string,
  files: readonly PackFile[],
  { replace = false, notes = null }: FolderChoices = {},
): Promise<boolean> {
  const parent = dirname(path);
  const { path: hidden, erase } = await noteOutside(notes, parent);
  const made = join(hidden, basename(path));
  try {
    await mkdir(made, { recursive: true });
    for (const file of files) {
      const inner = join(made, ...file.path.split('/'));
      await mkdir(dirname(inner), { recursive: true });
      await saveFile(inner, file.bytes);
    }
    if (!(await isThere(path))) return await moveToFreePlace(made, path);
    if (replace) await exchangeFolder(hidden, path);
    return replace;
  } finally {
    await ignoreSystemErrors(() => rm(hidden, { recursive: true, force: true }));
    await erase();
  }
}

/** Moves a folder to where nothing was when it was looked; false when something came to be there since. */
async function moveToFreePlace(made: string, path: string): Promise<boolean> {
  try {
    await rename(made, path);
  } catch (error) {
    if (isSystemError(error) && (await isThere(path))) return false;
    throw error;
  }
  await syncFolder(dirname(path));
  return true;
}
