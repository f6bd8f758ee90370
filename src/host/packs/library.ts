import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { makeSlug } from '../../files/text/make-slug';
import { isThere } from '../is-there';
import { isSystemError } from '../system-error';
import type { PackFile } from '../thread/worker/tasks';
import { inLock } from '../storage/lock';
import { reasonOf, remedyOf } from '../storage/refusal';
import { removeForGood } from '../storage/remove-for-good';
import { writePackFolder } from './write-pack-folder';

const unwritable = (what: 'kept' | 'removed', code: string) =>
  fail('library-unwritable', `The pack was not ${what}: ${reasonOf(code)}. ${remedyOf(code)}`);

const busy = fail(
  'busy',
  'Another window of District Atlas is changing your imported packs; try again in a moment.',
);

/**
 * Keeps a pack in the library, in the place of a folder of it or under a free name.
 *
 * @param taken ids of packs that the name must not be
 * @returns the folder's path
 */
export async function keepPack(
  library: string,
  title: string,
  files: readonly PackFile[],
  { replaces, taken }: { readonly replaces: string | null; readonly taken: ReadonlySet<string> },
): Promise<Result<string>> {
  try {
    await mkdir(library, { recursive: true, mode: 0o700 });
    return await inLock(library, 'library', busy, async () => {
      if (replaces !== null) {
        const path = join(library, replaces);
        await writePackFolder(path, files, { replace: true });
        return succeed(path);
      }
      return succeed(await writeUnderFreeName(library, title, files, taken));
    });
  } catch (error) {
    if (isSystemError(error)) return unwritable('kept', error.code);
    throw error;
  }
}

async function writeUnderFreeName(
  library: string,
  title: string,
  files: readonly PackFile[],
  taken: ReadonlySet<string>,
): Promise<string> {
  const slug = makeSlug(title).slice(0, 80).replace(/-$/, '') || 'pack';
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? slug : `${slug}-${number}`;
    const path = join(library, name);
    if (taken.has(name) || (await isThere(path))) continue;
    if (await writePackFolder(path, files)) return path;
  }
}

/** Removes a pack of the library: out of the list at once and for good, from the disk after that. */
export async function removeFromLibrary(path: string): Promise<Result<Record<string, never>>> {
  try {
    await removeForGood(path);
    return succeed({});
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return fail('pack-missing', 'This pack was removed already.');
    if (isSystemError(error)) return unwritable('removed', error.code);
    throw error;
  }
}
