import { spawn } from 'node:child_process';

/** The command that opens an address in the system's browser, by platform. */
export function browserCommand(address: string, platform: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return ['xdg-open', address];
}

/** Opens an address in the system's browser; where that fails the printed address remains. */
export function openInBrowser(address: string): void {
  const [command, ...words] = browserCommand(address, process.platform);
  const child = spawn(command, words, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
