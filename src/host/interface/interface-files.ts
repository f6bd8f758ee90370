import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** One file of the built interface. */
export interface InterfaceFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
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
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = new Map<string, InterfaceFile>();
  for (const entry of entries) {
    const mediaType = mediaTypes[extname(entry.name)];
    if (!entry.isFile() || mediaType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, { mediaType, bytes: await readFile(path) });
  }
  const index = files.get('/index.html');
  if (index !== undefined) files.set('/', index);
  return files;
}
