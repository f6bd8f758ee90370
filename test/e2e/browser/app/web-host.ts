import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../../', import.meta.url));

export interface RunningWebHost {
  /** The address with the launch's token. */
  readonly address: string;
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

  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(line);
      if (found !== null) resolve(found[0]);
    });
    void ended.then(() => reject(new Error(`The web host ended: ${said.join('\n')}`)));
  });
  return {
    address,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(settings, { recursive: true, force: true });
    },
  };
}
