import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { isSystemError } from '../../host/system-error';
import { fail, succeed, type Result } from '../../core/result';
import type { GivenFile } from '../../files/given-file';
import { unzipPack } from '../../files/zip/unzip-pack';
import { fileFormats } from '../../formats/facts/file-formats';
import { readGivenFile } from '../read-given-file';

const shapefileParts: readonly string[] = fileFormats.shapefile.extensions;

/** The options that name files, in the order in which they are read. */
const fileOptions = [
  'boundaries',
  'district',
  'neighborhoods',
  'tracts',
  'returns',
  'totals',
  'demographics',
] as const;

export interface ImportFiles {
  readonly files: readonly GivenFile[];
  /** What the files of an option are called where they are read: for an archive all that is in it. */
  readonly namesOf: (option: string) => readonly string[];
  /** The same for one file, as the option names it. */
  readonly namesOfFile: (given: string) => readonly string[];
}

/**
 * Reads the files that the options name, and beside a .shp file its other parts. Two files of one name are refused, and
 * so is one that changes while it is read.
 */
export async function readImportFiles(
  valuesOf: (option: string) => readonly string[],
  workingFolder: string,
): Promise<Result<ImportFiles>> {
  const files: GivenFile[] = [];
  const seen = new Map<string, string>();
  const names = new Map<string, readonly string[]>();
  const namesByFile = new Map<string, readonly string[]>();
  for (const option of fileOptions) {
    for (const given of valuesOf(option)) {
      for (const path of await withSiblings(resolve(workingFolder, given))) {
        const name = basename(path);
        const before = seen.get(name);
        if (before !== undefined && before !== path) {
          return fail('option', `Two of the files are called ${name}; rename one of them.`, { file: given });
        }
        if (before === undefined) {
          const bytes = await readBytes(path, given);
          if (!bytes.ok) return bytes;
          files.push({ name, bytes: bytes.value });
          seen.set(name, path);
        }
        const inner = namesIn(files.find((file) => file.name === name));
        names.set(option, [...(names.get(option) ?? []), ...inner]);
        namesByFile.set(given, [...(namesByFile.get(given) ?? []), ...inner]);
      }
    }
  }
  return succeed({
    files,
    namesOf: (option) => names.get(option) ?? [],
    namesOfFile: (given) => namesByFile.get(given) ?? [],
  });
}

function namesIn(file: GivenFile | undefined): readonly string[] {
  if (file === undefined) return [];
  if (extname(file.name).toLowerCase() !== '.zip') return [file.name];
  const inner = unzipPack(file.bytes);
  return inner.ok ? [...inner.value.keys()] : [file.name];
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
    return await readGivenFile(path, given);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason = error.code === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${error.code}).`;
    return fail('option', reason, { file: given });
  }
}
