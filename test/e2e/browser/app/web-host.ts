import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { collectAddresses } from '../../collect-addresses';

export const root = fileURLToPath(new URL('../../../../', import.meta.url));

export interface RunningWebHost {
  /** The address that opens the app next. Each opens one window, once; a reload of that window needs none. */
  readonly nextAddress: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * Starts the built web host with a settings folder of its own, on a port that the system chooses.
 * @param environment over this process's own
 */
export async function startBuiltWebHost(
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningWebHost> {
  const settings = await mkdtemp(join(tmpdir(), 'district-atlas-settings-'));
  const child = spawn(process.execPath, [join(root, 'dist/web/main.js'), '--no-open'], {
    cwd: root,
    env: { ...process.env, ...environment, DISTRICT_ATLAS_SETTINGS: settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const tellEnd = ended.then(() => Promise.reject(new Error(`The web host ended: ${said.join('\n')}`)));
  tellEnd.catch(() => undefined);

  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(line));
  const addresses = collectAddresses(lines);
  return {
    nextAddress: () => Promise.race([addresses.next(), tellEnd]),
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(settings, { recursive: true, force: true });
    },
  };
}
