import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hiddenName } from './hidden-name';
import { ignoreSystemErrors } from './ignore-system-errors';
import { syncFolder } from './sync-folder';

/**
 * Takes something out of its place at once, under a name that nothing ever brings back, and then off the disk. What the
 * disk keeps of it is cleared away at the next start.
 *
 * @throws the operating system's error when it cannot be taken out of its place.
 */
export async function removeForGood(path: string): Promise<void> {
  const removed = join(dirname(path), hiddenName('removed'));
  await rename(path, removed);
  await ignoreSystemErrors(async () => {
    await syncFolder(dirname(path));
    await rm(removed, { recursive: true, force: true });
  });
}
