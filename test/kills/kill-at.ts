import { readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import promises, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

type Operation = (...words: unknown[]) => Promise<unknown>;

/** What changes something on the disk. */
const changing = ['mkdir', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile'] as const;

/**
 * Ends this process, as a loss of power would, at its so many-th change of a file: a file is written by half, a folder is
 * removed by half, and everything else is not begun. So a kill does not depend on how busy the machine is.
 *
 * @returns how many changes there were until now
 */
export function killAt(last: number): () => number {
  let count = 0;
  const die = (): void => {
    process.kill(process.pid, 'SIGKILL');
    // The signal may take effect a little later; nothing is to happen until then.
    for (;;);
  };
  const step = (byHalf: () => void): void => {
    count += 1;
    if (count !== last) return;
    byHalf();
    die();
  };
  const own = promises as unknown as Record<string, Operation>;
  for (const name of changing) {
    const original = own[name];
    if (original === undefined) throw new Error(`There is no ${name}.`);
    own[name] = (...words) => {
      step(() => {
        if (name === 'rm') removeHalf(String(words[0]));
      });
      return original(...words);
    };
  }
  const open = promises.open.bind(promises);
  own['open'] = async (...words) => {
    const isReading = words[1] === undefined || words[1] === 'r' || ((words[1] as number) & 3) === 0;
    if (!isReading || words[1] === 'wx') step(() => undefined);
    const handle = await open(...(words as Parameters<typeof open>));
    countWrites(handle, step);
    return handle;
  };
  syncBuiltinESMExports();
  return () => count;
}

function countWrites(handle: FileHandle, step: (byHalf: () => void) => void): void {
  for (const name of ['writeFile', 'appendFile'] as const) {
    const original = handle[name].bind(handle);
    handle[name] = (data, ...rest) => {
      step(() => {
        const bytes = Buffer.from(data as Uint8Array);
        writeSync(handle.fd, bytes.subarray(0, bytes.length / 2));
      });
      return original(data, ...rest);
    };
  }
}

function removeHalf(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  const names = readdirSync(path).sort();
  for (const name of names.slice(0, Math.ceil(names.length / 2))) {
    rmSync(join(path, name), { recursive: true, force: true });
  }
}
