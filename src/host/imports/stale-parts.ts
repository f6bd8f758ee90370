import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from '../system-error';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Removes what a day has not added to: parts of files that were never given to the end, and what a crash left of a file
 * that was being saved. What the system refuses stays until the next time.
 *
 * @param now milliseconds since 1970
 */
export async function removeStaleParts(folder: string, now: number): Promise<void> {
  await ignoreSystemErrors(async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.part'));
    await Promise.all(names.map((name) => removeIfStale(join(folder, name), now)));
  });
}

/** Removes what is left of imports that were taken out of the list but not off the disk. */
export async function removeLeftovers(imports: string): Promise<void> {
  await ignoreSystemErrors(async () => {
    const names = (await readdir(imports)).filter((name) => name.startsWith('.removed-'));
    await Promise.all(names.map((name) => rm(join(imports, name), { recursive: true, force: true })));
  });
}

const removeIfStale = (path: string, now: number): Promise<void> =>
  ignoreSystemErrors(async () => {
    if (now - (await lstat(path)).mtimeMs > dayMilliseconds) await rm(path, { force: true });
  });

async function ignoreSystemErrors(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
