import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Result } from '../../core/result';
import { isSystemError } from '../system-error';
import { hiddenName, lockName } from './hidden-name';
import { ignoreSystemErrors } from './ignore-system-errors';
import { isLiving, ownTag } from './owner';

/** How long somebody else's lock is waited for, in milliseconds, and how long between two looks. */
const usualPatience = 10_000;
const pause = 20;

/**
 * Runs something while no other process of ours, nor another host of this one, runs something under the same lock. The lock
 * of a process that is gone is broken.
 *
 * A lock is a folder with one file in it, called after its holder. It is moved to its place with the file inside, which
 * fails while another is there that is not empty, so two never hold it; and only the file of a holder that is known to be
 * gone is taken away, so a lock is never broken that was taken since.
 *
 * @param folder where the lock lies
 * @param busy the answer when another still holds it after a while
 * @param patience how long another is waited for, in milliseconds
 * @throws the operating system's error when no lock can be made.
 */
export async function inLock<T>(
  folder: string,
  key: string,
  busy: Result<never>,
  run: () => Promise<Result<T>>,
  patience = usualPatience,
): Promise<Result<T>> {
  const place = join(folder, lockName(key));
  const holder = `${ownTag}.${randomUUID()}`;
  if (!(await take(folder, place, holder, patience))) return busy;
  try {
    return await run();
  } finally {
    await ignoreSystemErrors(() => unlink(join(place, holder)));
    await ignoreSystemErrors(() => rmdir(place));
  }
}

async function take(folder: string, place: string, holder: string, patience: number): Promise<boolean> {
  const made = join(folder, hiddenName('part'));
  try {
    await mkdir(made, { mode: 0o700 });
    await writeFile(join(made, holder), '');
    const end = performance.now() + patience;
    while (!(await moveToPlace(made, place))) {
      if (performance.now() > end) return false;
      await breakStaleLock(place);
      await wait(pause);
    }
    return true;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** What a system says when a folder is moved to where another is. */
const taken: readonly string[] = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'];

async function moveToPlace(made: string, place: string): Promise<boolean> {
  try {
    await rename(made, place);
    return true;
  } catch (error) {
    if (isSystemError(error) && taken.includes(error.code)) return false;
    throw error;
  }
}

/** Takes the file of a holder that is gone out of a lock, and removes a lock that nobody holds. */
export async function breakStaleLock(place: string): Promise<void> {
  await ignoreSystemErrors(async () => {
    for (const holder of await readdir(place)) {
      if (!isLiving(holder.split('.')[0] ?? '')) await unlink(join(place, holder));
    }
    await rmdir(place);
  });
}
