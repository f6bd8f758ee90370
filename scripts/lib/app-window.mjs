import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { quietOptions } from './quiet-chromium.mjs';

/**
 * The options of a Chromium that shows one page of this disk in a window of its own and asks nothing of any network: its own
 * services are off, no name resolves and no proxy is used, so only 127.0.0.1 can be reached.
 * Every user of the machine reads a command line, so the page is named here and the address stands in it.
 */
export const appWindowOptions = (page, profile, isRoot) => [
  `--app=${pathToFileURL(page)}`,
  `--user-data-dir=${profile}`,
  ...quietOptions,
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--password-store=basic',
  '--window-size=1440,900',
  ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
];

/**
 * Opens a page of this disk in a Chromium app window with a profile for this launch only.
 * @returns {{ stop: () => void, closed: Promise<{ outcome: 'closed' } | { outcome: 'failed', reason: string }> }} `closed`
 * resolves when the person closed the window, or when Chromium ended at once with an error
 */
export function openAppWindow(chromium, page) {
  const profile = mkdtempSync(join(tmpdir(), 'district-atlas-'));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  // Again at the end: Chromium's own helpers may outlive it and make the folder anew.
  process.once('exit', removeProfile);
  const startedAt = Date.now();
  const child = spawn(chromium, appWindowOptions(page, profile, process.getuid?.() === 0), {
    stdio: 'ignore',
  });
  const closed = new Promise((resolve) => {
    child.on('error', (error) => resolve({ outcome: 'failed', reason: error.message }));
    child.on('close', (code) => {
      const endedAtOnce = Date.now() - startedAt < 5000 && code !== 0;
      resolve(
        endedAtOnce
          ? { outcome: 'failed', reason: `it ended at once with exit code ${code}` }
          : { outcome: 'closed' },
      );
    });
  }).finally(removeProfile);
  return { stop: () => child.kill(), closed };
}
