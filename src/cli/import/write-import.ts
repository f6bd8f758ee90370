import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { writePackFolder } from '../../host/packs/write-pack-folder';
import { saveFile } from '../../host/save-file';
import { isSystemError } from '../../host/system-error';
import { zipPack } from '../../files/zip/zip-pack';
import type { FinishedImport } from '../../import/finish/finish-import';
import { openNotes } from '../open-notes';
import { refuseOut } from '../write-out';

/** Whether something is at `--out` that must not be replaced; a .zip is replaced as any other file is. */
export function checkOut(out: string, workingFolder: string): Result<undefined> {
  const path = resolve(workingFolder, out);
  if (!/\.zip$/i.test(out) && existsSync(path)) {
    return taken(out);
  }
  return existsSync(dirname(path))
    ? succeed(undefined)
    : fail('option', `--out ${out}: its folder does not exist.`);
}

/** Writes the pack, its recipe in it, as a whole or not at all. */
export async function writeImport(
  { files }: FinishedImport,
  out: string,
  workingFolder: string,
): Promise<Result<undefined>> {
  const path = resolve(workingFolder, out);
  try {
    const notes = await openNotes();
    if (/\.zip$/i.test(out)) await saveFile(path, zipPack(files), notes);
    else if (!(await writePackFolder(path, listFiles(files), { notes }))) return taken(out);
    return succeed(undefined);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refuseOut(out, error.code);
  }
}

const taken = (out: string) =>
  fail('option', `--out ${out}: there is something of this name already; choose another.`);

const listFiles = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([path, bytes]) => ({ path, bytes: new Uint8Array(bytes) }));
