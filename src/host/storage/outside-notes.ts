import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { isThere } from '../is-there';
import { readRegularFile } from '../packs/read-regular-file';
import { hiddenName, nameOf, parseHiddenName } from './hidden-name';
import { ignoreSystemErrors } from './ignore-system-errors';
import { isLeftOver } from './is-left-over';

const longestPath = 32_768;

/** A note without it was cut off, and nothing was written yet. */
const end = '\n';

/**
 * Notes that something is about to be written in a folder of the person's own, so that what a crash leaves of it is known
 * at the next start. The note holds the folder; what lies there is called as the note is. Where no note can be kept, the
 * writing goes on without one.
 *
 * @param notes the folder of the notes; null for what lies in our own folders, which are looked through anyway
 * @param folder where it will be written
 * @returns its path, and what takes the note back
 */
export async function noteOutside(
  notes: string | null,
  folder: string,
): Promise<{ readonly path: string; readonly erase: () => Promise<void> }> {
  const path = join(folder, hiddenName('part'));
  const { label } = parseHiddenName(basename(path)) ?? {};
  if (notes === null) return { path, erase: () => Promise.resolve() };
  const note = join(notes, hiddenName('note', label));
  await ignoreSystemErrors(async () => {
    await mkdir(notes, { recursive: true, mode: 0o700 });
    const handle = await open(note, 'wx', 0o600);
    try {
      await handle.writeFile(`${folder}${end}`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
  return { path, erase: () => ignoreSystemErrors(() => rm(note, { force: true })) };
}

/**
 * Removes what was noted and never finished by a process that is gone: by the note's own name only, so that nothing else of
 * the person's is touched. While its folder is not there, as when a disk is unplugged, the note stays.
 */
export async function clearNoted(notes: string): Promise<void> {
  await ignoreSystemErrors(async () => {
    for (const name of await readdir(notes)) await ignoreSystemErrors(() => clearNote(notes, name));
  });
}

async function clearNote(notes: string, name: string): Promise<void> {
  const hidden = parseHiddenName(name);
  const note = join(notes, name);
  if (hidden?.kind !== 'note' || !(await isLeftOver(note))) return;
  const text = await readRegularFile(note, name, longestPath);
  const noted = text.ok ? new TextDecoder().decode(text.value) : '';
  const folder = noted.slice(0, -end.length);
  if (noted.endsWith(end) && isAbsolute(folder)) {
    if (!(await isThere(folder))) return;
    await rm(join(folder, nameOf({ ...hidden, kind: 'part' })), { recursive: true, force: true });
  }
  await rm(note, { force: true });
}
