import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { formatBytes } from '../../words/format';
import { defaultLimits } from '../../files/limits';
import { unzipPack } from '../../files/zip/unzip-pack';
import { isSystemError } from '../system-error';
import { readRegularFile } from './read-regular-file';

type Files = Map<string, Uint8Array>;

const deepestFolder = 4;

/**
 * The files of a pack, a folder or such a folder as a .zip file, by their path inside it (`/` between folders).
 *
 * The path given may itself be a link; inside the folder only plain files are read, hidden ones are passed over, and a
 * symbolic link is an error, so nothing outside the folder can be reached.
 */
export async function readPackFolder(path: string): Promise<Result<Files>> {
  const name = basename(path);
  try {
    const root = await realpath(path);
    const status = await stat(root);
    if (status.isDirectory()) return await readFolder(root);
    if (!isZip(path)) {
      return fail('pack-missing', 'A pack is a folder, or such a folder as a .zip file.', { file: name });
    }
    const bytes = await readRegularFile(root, name, defaultLimits.fileBytes);
    return bytes.ok ? unzipPack(bytes.value) : bytes;
  } catch (error) {
    if (isSystemError(error, 'ENOENT'))
      return fail('pack-missing', 'There is no pack at this place.', { file: name });
    if (isSystemError(error))
      return fail('pack-unreadable', `The pack cannot be read (${error.code}).`, { file: name });
    throw error;
  }
}

/** Whether a path names a zipped pack. */
export const isZip = (path: string): boolean => extname(path).toLowerCase() === '.zip';

async function readFolder(root: string): Promise<Result<Files>> {
  const paths = await listFiles(root, '', 0);
  if (!paths.ok) return paths;
  const files: Files = new Map();
  let total = 0;
  for (const path of paths.value) {
    const bytes = await readRegularFile(join(root, path), path, defaultLimits.fileBytes);
    if (!bytes.ok) return bytes;
    total += bytes.value.byteLength;
    if (total > defaultLimits.totalBytes) {
      return fail(
        'pack-size',
        `The pack is larger than the ${formatBytes(defaultLimits.totalBytes)} that the app reads.`,
      );
    }
    files.set(path, bytes.value);
  }
  return succeed(files);
}

async function listFiles(root: string, folder: string, depth: number): Promise<Result<readonly string[]>> {
  if (depth > deepestFolder) {
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
    if (paths.length > defaultLimits.files) {
      return fail(
        'pack-size',
        `The folder holds more than the ${defaultLimits.files} files that the app reads as one pack.`,
      );
    }
  }
  return succeed(paths);
}

const sortByName = (entries: readonly Dirent[]): readonly Dirent[] =>
  [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
