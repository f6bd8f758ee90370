import { basename, resolve } from 'node:path';
import { fail, succeed, type Result } from '../core/result';
import { saveFile } from '../host/save-file';
import { reasonOf } from '../host/storage/refusal';
import { isSystemError } from '../host/system-error';
import { openNotes } from './open-notes';

/** Writes a finished file where `--out` says, as a whole or not at all; gives its name. */
export async function writeOut(
  out: string,
  workingFolder: string,
  bytes: Uint8Array,
): Promise<Result<string>> {
  try {
    await saveFile(resolve(workingFolder, out), bytes, await openNotes());
    return succeed(basename(out));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refuseOut(out, error.code);
  }
}

/** Says why `--out` cannot be written. */
export const refuseOut = (out: string, code: string) =>
  fail(
    'option',
    `--out ${out}: ${code === 'ENOENT' ? 'its folder does not exist' : `it cannot be written, because ${reasonOf(code)}`}.`,
  );
