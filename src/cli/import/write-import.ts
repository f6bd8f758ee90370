import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { saveFile } from '../../host/save-file';
import { isSystemError } from '../../host/system-error';
import { zipPack } from '../../pack/build/zip-pack';
import type { FinishedImport } from '../../pack/import/finish-import';

/** Whether something is at `--out` that must not be replaced; a .zip is replaced as any other file is. */
export function checkOut(out: string, workingFolder: string): Result<undefined> {
  const path = resolve(workingFolder, out);
  if (!/\.zip$/i.test(out) && existsSync(path)) {
    return fail('option', `--out ${out}: there is something of this name already; choose another.`);
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
    if (/\.zip$/i.test(out)) await saveFile(path, zipPack(files));
    else await saveFolder(path, files);
    return succeed(undefined);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('option', `--out ${out}: it cannot be written (${error.code}).`);
  }
}

/** Fills a folder beside the place and moves it there when it is complete. */
async function saveFolder(path: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomUUID()}.part`);
  try {
    await mkdir(temporary);
    for (const [name, bytes] of files) await saveFile(join(temporary, name), bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}
