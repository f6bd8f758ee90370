import type { Input } from '../../contract/operations';
import { fail, succeed, type Result } from '../../core/result';
import type { PackFile } from '../thread/worker/tasks';
import { checkPackFiles } from './pack-files';
import type { PackEntry } from './pack-list';
import { readPackFolder } from './read-pack-folder';

export type PackChoice = Input<'savePack'>['pack'];

/** A pack of the list, by its id. */
export function findPack(entries: readonly PackEntry[], id: string): Result<PackEntry> {
  const entry = entries.find((candidate) => candidate.id === id);
  return entry === undefined
    ? fail('pack-missing', `There is no pack called ${id} in the list.`)
    : succeed(entry);
}

/** The files of a pack of the list, or of one that the person opened. */
export async function readChosenPack(
  entries: readonly PackEntry[],
  choice: PackChoice,
): Promise<Result<readonly PackFile[]>> {
  if ('files' in choice) {
    return checkPackFiles(choice.files.map(({ path, bytes }) => ({ path, bytes: new Uint8Array(bytes) })));
  }
  const entry = findPack(entries, choice.id);
  if (!entry.ok) return entry;
  const files = await readPackFolder(entry.value.path);
  return files.ok
    ? succeed([...files.value].map(([path, bytes]) => ({ path, bytes: new Uint8Array(bytes) })))
    : files;
}
