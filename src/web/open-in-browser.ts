import { spawn } from 'node:child_process';

/** The command that opens an address, or a folder, in the system's own program for it, by platform. */
export function browserCommand(address: string, platform: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return ['xdg-open', address];
}

/**
 * Opens an address in the system's browser, or a folder in its file manager. Where nothing can, the address remains that
 * was printed.
 *
 * @returns whether a program was started
 */
export function openWithSystem(address: string): Promise<boolean> {
  const [command, ...words] = browserCommand(address, process.platform);
  const child = spawn(command, words, { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('spawn', () => resolve(true));
  });
}
