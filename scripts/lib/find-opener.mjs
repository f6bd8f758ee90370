import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The command that opens addresses in the system's browser, or null where there is none. */
export function findOpener(environment = process.env, platform = process.platform) {
  if (platform === 'darwin') return 'open';
  if (platform === 'win32') return 'start';
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => existsSync(join(folder, 'xdg-open'))) ? 'xdg-open' : null;
}
