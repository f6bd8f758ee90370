import { basename, join } from 'node:path';
import type { Output } from '../../contract/operations';
import { fail, succeed, type Result } from '../../core/result';
import { writePackFolder } from '../packs/write-pack-folder';
import { reasonOf } from '../storage/refusal';
import { isSystemError } from '../system-error';
import type { PackFile } from '../thread/worker/tasks';

/**
 * Hands a folder of files to the person, by the name that it should have.
 *
 * @param notes the folder where it is noted what is written outside of our own folders
 */
export type DeliverFolder = (
  name: string,
  files: readonly PackFile[],
  notes?: string,
) => Promise<Result<Output<'savePack'>>>;

/** For shells that cannot ask for a folder. */
export const deliverNoFolder: DeliverFolder = () =>
  Promise.resolve(
    fail('unsupported', 'A folder can be saved only by the desktop app; save the pack as .zip.'),
  );

/** Writes a folder into one that the person chose, never over something that is there. */
export async function saveFolderInto(
  chosen: string,
  name: string,
  files: readonly PackFile[],
  notes: string | null = null,
): Promise<Result<Output<'savePack'>>> {
  const path = join(chosen, name);
  try {
    return (await writePackFolder(path, files, { notes }))
      ? succeed({ outcome: 'saved', fileName: basename(path) })
      : fail(
          'export-exists',
          'There is something of this name in the folder already; choose another folder.',
          {
            file: basename(path),
          },
        );
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = `The folder was not saved: ${reasonOf(error.code)}. Choose another place.`;
    return fail('export-unwritable', message, { file: basename(path) });
  }
}
