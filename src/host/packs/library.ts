import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { makeSlug } from '../../pack/build/make-slug';
import { isThere } from '../is-there';
import { isSystemError } from '../system-error';
import type { PackFile } from '../worker/tasks';
import { placeOfAside, writePackFolder } from './write-pack-folder';

const unwritable = (code: string) =>
  fail(
    'library-unwritable',
    code === 'ENOSPC' ? 'The pack was not kept: the disk is full.' : `The pack was not kept (${code}).`,
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
    if (replaces !== null) {
      const path = join(library, replaces);
      await writePackFolder(path, files, true);
      return succeed(path);
    }
    const slug = makeSlug(title).slice(0, 80).replace(/-$/, '') || 'pack';
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? slug : `${slug}-${number}`;
      const path = join(library, name);
      if (taken.has(name) || (await isThere(path))) continue;
      if (await writePackFolder(path, files)) return succeed(path);
    }
  } catch (error) {
    if (isSystemError(error)) return unwritable(error.code);
    throw error;
  }
}

/** Removes a pack of the library: out of the list at once, from the disk after that. */
export async function removeFromLibrary(path: string): Promise<Result<Record<string, never>>> {
  const removed = join(dirname(path), `.removed-${randomUUID()}`);
  try {
    await rename(path, removed);
    await rm(removed, { recursive: true, force: true });
    return succeed({});
  } catch (error) {
    if (isSystemError(error)) return fail('library-unwritable', `The pack was not removed (${error.code}).`);
    throw error;
  }
}

/**
 * Puts back packs that were moved aside to be replaced when the app ended in between, and ends removals that it kept from
 * ending. What cannot be mended stays as it is.
 */
export async function mendLibrary(library: string): Promise<void> {
  try {
    for (const name of await readdir(library)) {
      const place = placeOfAside(name);
      if (place !== null && !(await isThere(join(library, place)))) {
        await rename(join(library, name), join(library, place));
      }
      if (removedName.test(name)) await rm(join(library, name), { recursive: true, force: true });
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

const removedName = /^\.removed-[0-9a-f-]{36}$/;
