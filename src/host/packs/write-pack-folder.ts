import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isThere } from '../is-there';
import { saveFile } from '../save-file';
import type { PackFile } from '../worker/tasks';

/**
 * Writes the files of a pack as a folder, whole or not at all: a hidden folder beside it is filled and moved to its place.
 * Paths must have been checked.
 *
 * @param replace whether a folder that is there is replaced; it is moved aside first and removed when the new one stands
 * @returns false when something is there that is not replaced
 * @throws the operating system's error; what was there before is there then
 */
export async function writePackFolder(
  path: string,
  files: readonly PackFile[],
  replace = false,
): Promise<boolean> {
  const parent = dirname(path);
  const temporary = join(parent, `.${randomUUID()}.part`);
  try {
    await mkdir(temporary, { recursive: true });
    for (const file of files) {
      const inner = join(temporary, ...file.path.split('/'));
      await mkdir(dirname(inner), { recursive: true });
      await saveFile(inner, file.bytes);
    }
    const isTaken = await isThere(path);
    if (isTaken && !replace) return false;
    if (isTaken) await exchange(temporary, path);
    else await rename(temporary, path);
    return true;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Puts a folder in the place of another; the other is put back when that fails. */
async function exchange(made: string, path: string): Promise<void> {
  const aside = asideOf(path);
  await rm(aside, { recursive: true, force: true });
  await rename(path, aside);
  try {
    await rename(made, path);
  } catch (error) {
    await rename(aside, path);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

const ending = '.replaced';

const asideOf = (path: string): string =>
  join(dirname(path), `.${path.slice(dirname(path).length + 1)}${ending}`);

/** The name of the place that a folder was moved aside from; null for any other name. */
export const placeOfAside = (name: string): string | null =>
  /^\.[^.]/.test(name) && name.endsWith(ending) ? name.slice(1, -ending.length) || null : null;
