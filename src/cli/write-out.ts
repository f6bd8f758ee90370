import { basename, resolve } from 'node:path';
import { fail, succeed, type Result } from '../core/result';
import { saveFile } from '../host/save-file';
import { isSystemError } from '../host/system-error';

/** Writes a finished file where `--out` says, as a whole or not at all; gives its name. */
export async function writeOut(
  out: string,
  workingFolder: string,
  bytes: Uint8Array,
): Promise<Result<string>> {
  try {
    await saveFile(resolve(workingFolder, out), bytes);
    return succeed(basename(out));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason =
      error.code === 'ENOENT' ? 'its folder does not exist' : `it cannot be written (${error.code})`;
    return fail('option', `--out ${out}: ${reason}.`);
  }
}
