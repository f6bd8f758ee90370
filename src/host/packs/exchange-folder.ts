import { readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isThere } from '../is-there';
import { hiddenName, parseHiddenName } from '../storage/hidden-name';
import { ignoreSystemErrors } from '../storage/ignore-system-errors';
import { isLeftOver } from '../storage/is-left-over';
import { removeForGood } from '../storage/remove-for-good';
import { syncFolder } from '../storage/sync-folder';

/** What the folder that was in the place is called while it waits to be removed; no pack is called so, for it begins with a dot. */
const old = '.old';

/**
 * Puts a folder in the place of another of the same name; the other is put back when that fails.
 *
 * Every state in which it may be cut off can be told from the others: the hidden folder is called an exchange once the new
 * folder in it is complete; with both in it the place is empty and the exchange is to be ended; with one of them alone
 * there is nothing more to do than to remove it.
 *
 * @param hidden the folder in which the new one was made, beside the place
 * @throws the operating system's error; the old folder is in its place then
 */
export async function exchangeFolder(hidden: string, path: string): Promise<void> {
  const exchange = join(dirname(path), hiddenName('exchange'));
  const made = join(exchange, basename(path));
  await rename(hidden, exchange);
  try {
    await syncFolder(dirname(path));
    await rename(path, join(exchange, old));
    await moveOrPutBack(made, path, join(exchange, old));
    await syncFolder(dirname(path));
  } finally {
    await ignoreSystemErrors(() => removeUnlessBoth(exchange, basename(path)));
  }
}

/** Removes an exchange; one that holds both folders, because neither could be moved, is left for the next start. */
async function removeUnlessBoth(exchange: string, made: string): Promise<void> {
  const inside = await readdir(exchange);
  if (!inside.includes(made) || !inside.includes(old)) await removeForGood(exchange);
}

async function moveOrPutBack(made: string, path: string, aside: string): Promise<void> {
  try {
    await rename(made, path);
  } catch (error) {
    await rename(aside, path);
    throw error;
  }
}

/** Ends the exchanges of a folder that were cut off; what the system refuses stays for the next time. */
export async function endExchanges(folder: string): Promise<void> {
  await ignoreSystemErrors(async () => {
    for (const name of await readdir(folder)) {
      if (parseHiddenName(name)?.kind !== 'exchange') continue;
      await ignoreSystemErrors(() => endExchange(folder, join(folder, name)));
    }
  });
}

async function endExchange(folder: string, exchange: string): Promise<void> {
  if (!(await isLeftOver(exchange))) return;
  const inside = await readdir(exchange);
  const made = inside.find((name) => !name.startsWith('.'));
  if (made !== undefined && inside.includes(old) && !(await isThere(join(folder, made)))) {
    await rename(join(exchange, made), join(folder, made));
  }
  await removeForGood(exchange);
}
