import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { isSystemError } from '../system-error';
import { isZip } from './read-pack-folder';

/** A pack that the host may open: an id for the interface, a path that the interface never sees. */
export interface PackEntry {
  readonly id: string;
  readonly path: string;
  readonly origin: PackOrigin;
}

/** Named by the person on starting, brought by the app, or made by an import. */
export type PackOrigin = 'given' | 'shipped' | 'imported';

/**
 * The packs that the host may open: those given one by one first, then each folder or .zip inside the shelves, then
 * inside the library. A shelf that does not exist is empty; hidden entries are passed over.
 *
 * @param options.packs paths of packs (folders or .zip files)
 * @param options.shelves folders that hold packs
 * @param options.library the folder of this person's imported packs
 */
export async function listPackEntries(options: {
  readonly packs: readonly string[];
  readonly shelves: readonly string[];
  readonly library: string;
}): Promise<readonly PackEntry[]> {
  const shelved = await Promise.all(options.shelves.map(listShelf));
  const entries: readonly Omit<PackEntry, 'id'>[] = [
    ...options.packs.map((path) => ({ path, origin: 'given' as const })),
    ...shelved.flat().map((path) => ({ path, origin: 'shipped' as const })),
    ...(await listShelf(options.library)).map((path) => ({ path, origin: 'imported' as const })),
  ];
  const taken = new Set<string>();
  return entries.map((entry) => {
    const id = freeId(idOf(entry.path), taken);
    taken.add(id);
    return { id, ...entry };
  });
}

async function listShelf(shelf: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(shelf, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.name.startsWith('.'))
      .filter((entry) => entry.isDirectory() || (entry.isFile() && isZip(entry.name)))
      .map((entry) => join(shelf, entry.name))
      .sort();
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

function idOf(path: string): string {
  const name = isZip(path) ? basename(path, extname(path)) : basename(path);
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 90);
  return id === '' ? 'pack' : id;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}
