import { spawn } from 'node:child_process';

/** The command that opens a page of this disk, or a folder, in the system's own program for it, by platform. */
export function browserCommand(path: string, platform: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', path];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', path];
  return ['xdg-open', path];
}

/**
 * Opens a page of this disk in the system's browser, or a folder in its file manager. Where nothing can, the address
 * remains that was printed. A command line is no secret, so an address that opens the app never comes here.
 *
 * @returns whether a program was started
 */
export function openWithSystem(path: string): Promise<boolean> {
  const [command, ...words] = browserCommand(path, process.platform);
  const child = spawn(command, words, { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('spawn', () => resolve(true));
  });
}
