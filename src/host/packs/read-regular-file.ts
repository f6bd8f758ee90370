import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { fail, succeed, type Result } from '../../core/result';
import { formatBytes } from '../../pack/read/limits';
import { isSystemError } from '../system-error';

/** The last two are undefined on Windows, where links and pipes are not what they are here; `|` takes that as 0. */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * The bytes of a regular file that is not a symbolic link and not larger than a limit.
 *
 * @param name how the file is called in error messages; the path itself never is.
 */
export async function readRegularFile(
  path: string,
  name: string,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  let handle;
  try {
    handle = await open(path, flags);
  } catch (error) {
    if (isSystemError(error, 'ELOOP'))
      return fail('pack-link', 'This is a symbolic link; a pack holds plain files only.', { file: name });
    if (isSystemError(error))
      return fail('pack-unreadable', `The file cannot be read (${error.code}).`, { file: name });
    throw error;
  }
  try {
    const status = await handle.stat();
    if (!status.isFile()) return fail('pack-link', 'This is not a plain file.', { file: name });
    if (status.size > limit) {
      return fail('pack-size', `The file is larger than the ${formatBytes(limit)} that the app reads.`, {
        file: name,
      });
    }
    const bytes = new Uint8Array(status.size);
    const { bytesRead } = await handle.read(bytes, 0, status.size, 0);
    return bytesRead === status.size
      ? succeed(bytes)
      : fail('pack-unreadable', 'The file changed while it was read; try again.', { file: name });
  } finally {
    await handle.close();
  }
}
