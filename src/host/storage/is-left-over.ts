import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseHiddenName } from './hidden-name';
import { isLiving } from './owner';

const dayMilliseconds = 24 * 60 * 60 * 1000;
const id = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** What versions before the names of today left. */
const earlier = new RegExp(`^(\\.removed-${id}|\\.(.+\\.)?${id}\\.part|given-[0-9a-f]{40}\\.part)$`);

/**
 * Whether something is ours and nobody goes on with it: its process is gone, or it was not touched for a day, after which
 * a process that cannot be asked is not waited for.
 *
 * @throws the operating system's error.
 */
export async function isLeftOver(path: string): Promise<boolean> {
  const hidden = parseHiddenName(basename(path));
  if (hidden === null && !earlier.test(basename(path))) return false;
  if (hidden !== null && !isLiving(hidden.owner)) return true;
  return Date.now() - (await lstat(path)).mtimeMs > dayMilliseconds;
}
