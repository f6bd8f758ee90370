import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** One file of the built interface. */
export interface InterfaceFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The built interface by address path (`/`, `/assets/index-….js`). Nothing else is ever served. */
export type InterfaceFiles = ReadonlyMap<string, InterfaceFile>;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Reads the built interface into memory once, as the list of what may be served; `index.html` is also `/`.
 *
 * @throws when the folder is missing: the app was not built.
 */
export async function readInterfaceFiles(folder: string): Promise<InterfaceFiles> {
  const files = new Map(await readFolder(folder, ''));
  const index = files.get('/index.html');
  if (index !== undefined) files.set('/', index);
  return files;
}

/** Walks folder by folder, because an asar archive does not list recursively. */
async function readFolder(folder: string, address: string): Promise<readonly [string, InterfaceFile][]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = await Promise.all(
    entries.map(async (entry): Promise<readonly [string, InterfaceFile][]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return readFolder(path, `${address}/${entry.name}`);
      const mediaType = mediaTypes[extname(entry.name)];
      if (!entry.isFile() || mediaType === undefined) return [];
      return [[`${address}/${entry.name}`, { mediaType, bytes: new Uint8Array(await readFile(path)) }]];
    }),
  );
  return files.flat();
}
