import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isLockName, parseHiddenName } from './hidden-name';
import { ignoreSystemErrors } from './ignore-system-errors';
import { isLeftOver } from './is-left-over';
import { breakStaleLock } from './lock';

/**
 * Removes what is left over in one of our own folders. Exchanges and notes have more to them than being removed; what the
 * system refuses stays until the next time.
 */
export async function clearFolder(folder: string): Promise<void> {
  await ignoreSystemErrors(async () => {
    for (const name of await readdir(folder)) {
      await ignoreSystemErrors(() => clear(join(folder, name), name));
    }
  });
}

async function clear(path: string, name: string): Promise<void> {
  if (isLockName(name)) {
    await breakStaleLock(path);
    return;
  }
  const kind = parseHiddenName(name)?.kind;
  if (kind === 'exchange' || kind === 'note') return;
  if (await isLeftOver(path)) await rm(path, { recursive: true, force: true });
}
