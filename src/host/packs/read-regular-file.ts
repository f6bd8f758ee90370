import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { fail, succeed, type Result } from '../../core/result';
import { formatBytes } from '../../words/format';
import { isSystemError } from '../system-error';

/** The last two are undefined on Windows, where links and pipes are not what they are here; `|` takes that as 0. */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * The bytes of a regular file that is not a symbolic link and not larger than a limit. A file that changes while it is
 * read is an error.
 *
 * @param name how the file is called in error messages; the path itself never is.
 * @param kind what the error codes begin with
 */
export async function readRegularFile(
  path: string,
  name: string,
  limit: number,
  kind: 'pack' | 'import' = 'pack',
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  let handle;
  try {
    handle = await open(path, flags);
  } catch (error) {
    if (isSystemError(error, 'ELOOP'))
      return fail(`${kind}-link`, 'This is a symbolic link; only plain files are read.', { file: name });
    if (isSystemError(error))
      return fail(`${kind}-unreadable`, `The file cannot be read (${error.code}).`, { file: name });
    throw error;
  }
  try {
    return await readWhole(handle, name, limit, kind);
  } finally {
    await handle.close();
  }
}

/** What of an open file tells that it changed. */
type OpenFile = Pick<FileHandle, 'stat' | 'read'>;

/** Reads an open file to its end, and looks whether it is still the same by then. */
export async function readWhole(
  handle: OpenFile,
  name: string,
  limit: number,
  kind: 'pack' | 'import' = 'pack',
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const before = await handle.stat({ bigint: true });
  if (!before.isFile()) return fail(`${kind}-link`, 'This is not a plain file.', { file: name });
  const size = Number(before.size);
  if (size > limit) {
    return fail(`${kind}-size`, `The file is larger than the ${formatBytes(limit)} that the app reads.`, {
      file: name,
    });
  }
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  const after = await handle.stat({ bigint: true });
  const isSame = length === size && after.size === before.size && after.mtimeNs === before.mtimeNs;
  return isSame
    ? succeed(bytes)
    : fail(`${kind}-unreadable`, 'The file changed while it was read; try again.', { file: name });
}
