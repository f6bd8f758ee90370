import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { isSystemError } from '../../host/system-error';
import { fail, succeed, type Result } from '../../core/result';
import type { GivenFile } from '../../pack/import/raw';
import { importLimits } from '../../pack/read/formats/import-limits';
import { formatBytes } from '../../pack/read/limits';

const shapefileParts = ['.shp', '.dbf', '.prj', '.cpg', '.shx'];

/** Reads the files that were named, and beside a .shp file its other parts. Two files of one name are refused. */
export async function readImportFiles(
  paths: readonly string[],
  workingFolder: string,
): Promise<Result<readonly GivenFile[]>> {
  const files: GivenFile[] = [];
  const seen = new Map<string, string>();
  for (const given of paths) {
    const parts = await withSiblings(resolve(workingFolder, given));
    for (const path of parts) {
      const name = basename(path);
      const before = seen.get(name);
      if (before === path) continue;
      if (before !== undefined) {
        return fail('option', `Two of the files are called ${name}; rename one of them.`, { file: given });
      }
      seen.set(name, path);
      const bytes = await readBytes(path, given);
      if (!bytes.ok) return bytes;
      files.push({ name, bytes: bytes.value });
    }
  }
  return succeed(files);
}

async function withSiblings(path: string): Promise<readonly string[]> {
  if (extname(path).toLowerCase() !== '.shp') return [path];
  const stem = basename(path, extname(path)).toLowerCase();
  const names = await readdir(dirname(path)).catch(() => []);
  const siblings = names.filter(
    (name) =>
      shapefileParts.includes(extname(name).toLowerCase()) &&
      basename(name, extname(name)).toLowerCase() === stem &&
      name !== basename(path),
  );
  return [path, ...siblings.map((name) => join(dirname(path), name))];
}

async function readBytes(path: string, given: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > importLimits.fileBytes) {
      return fail('too-large', `This file is larger than ${formatBytes(importLimits.fileBytes)}.`, {
        file: given,
      });
    }
    return succeed(new Uint8Array(await readFile(path)));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason = error.code === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${error.code}).`;
    return fail('option', reason, { file: given });
  }
}
