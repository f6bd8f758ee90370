import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { formatMegabytes, packLimits } from './pack-limits';
import { isSystemError } from '../system-error';
import { readRegularFile } from './read-regular-file';

type Files = Map<string, Uint8Array<ArrayBuffer>>;

/**
 * The files of a pack by their path inside it (`/` between folders).
 *
 * The path given may itself be a link; inside the folder only plain files are read, hidden ones are passed over, and a
 * symbolic link is an error, so nothing outside the folder can be reached.
 */
export async function readPackFolder(path: string): Promise<Result<Files>> {
  const name = basename(path);
  try {
    const root = await realpath(path);
    const status = await stat(root);
    if (!status.isDirectory()) {
      return fail('pack-missing', 'A pack is a folder, or such a folder as a .zip file.', { file: name });
    }
    return await readFolder(root);
  } catch (error) {
    if (isSystemError(error, 'ENOENT'))
      return fail('pack-missing', 'There is no pack at this place.', { file: name });
    if (isSystemError(error))
      return fail('pack-unreadable', `The pack cannot be read (${error.code}).`, { file: name });
    throw error;
  }
}

async function readFolder(root: string): Promise<Result<Files>> {
  const paths = await listFiles(root, '', 0);
  if (!paths.ok) return paths;
  const files: Files = new Map();
  let total = 0;
  for (const path of paths.value) {
    const bytes = await readRegularFile(join(root, path), path, packLimits.fileBytes);
    if (!bytes.ok) return bytes;
    total += bytes.value.byteLength;
    if (total > packLimits.totalBytes) {
      return fail(
        'pack-size',
        `The pack is larger than the ${formatMegabytes(packLimits.totalBytes)} that the app reads.`,
      );
    }
    files.set(path, bytes.value);
  }
  return succeed(files);
}

async function listFiles(root: string, folder: string, depth: number): Promise<Result<readonly string[]>> {
  if (depth > packLimits.folderDepth) {
    return fail('pack-size', 'The folders of the pack are nested too deeply.', { file: folder });
  }
  const paths: string[] = [];
  for (const entry of sortByName(await readdir(join(root, folder), { withFileTypes: true }))) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      const inner = await listFiles(root, path, depth + 1);
      if (!inner.ok) return inner;
      paths.push(...inner.value);
    } else {
      paths.push(path);
    }
    if (paths.length > packLimits.files) {
      return fail(
        'pack-size',
        `The folder holds more than the ${packLimits.files} files that the app reads as one pack.`,
      );
    }
  }
  return succeed(paths);
}

const sortByName = (entries: readonly Dirent[]): readonly Dirent[] =>
  [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
