import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Result } from '../core/result';
import { readWhole } from '../host/packs/read-regular-file';
import { importLimits } from '../files/import-limits';

/** The second is undefined on Windows; `|` takes that as 0. */
const flags = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * The bytes of a file that an option names. A link is followed, and a pipe is an error that nobody waits for.
 *
 * @param given how the option names it, for errors
 * @throws what the system says of a file that cannot be opened
 */
export async function readGivenFile(path: string, given: string): Promise<Result<Uint8Array>> {
  const handle = await open(path, flags);
  try {
    return await readWhole(handle, given, importLimits.fileBytes, 'import');
  } finally {
    await handle.close();
  }
}
