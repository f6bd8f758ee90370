import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectAddresses } from '../collect-addresses';

export interface RunningHost {
  /** The address that opens the app next. Each opens one window, once. */
  readonly nextAddress: () => Promise<string>;
  /** The file that opens the app. */
  readonly page: string;
  readonly origin: string;
  readonly processId: number;
  /** Asks it to end as Ctrl-C does, and resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the built web host as a process of its own, with a settings folder of its own. */
export async function startBuiltHost(words: readonly string[] = []): Promise<RunningHost> {
  const settings = mkdtempSync(join(tmpdir(), 'district-atlas-settings-'));
  const child = spawn(process.execPath, ['dist/web/main.js', '--no-open', '--page', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DISTRICT_ATLAS_SETTINGS: settings },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines = createInterface({ input: child.stdout });
  const addresses = collectAddresses(lines);
  const { page, origin } = await new Promise<{ page: string; origin: string }>((resolve, reject) => {
    void ended.then((code) =>
      reject(new Error(`The web host ended with ${code} before it said its address.`)),
    );
    let written = '';
    lines.on('line', (line) => {
      written = /^It is opened by (.+)$/.exec(line)?.[1] ?? written;
      const address = /^District Atlas is at (\S+)$/.exec(line)?.[1];
      if (address !== undefined) resolve({ page: written, origin: new URL(address).origin });
    });
  });
  const stop = () => {
    child.kill('SIGINT');
    return ended.finally(() => rmSync(settings, { recursive: true, force: true }));
  };
  return { nextAddress: addresses.next, page, origin, processId: child.pid ?? 0, stop };
}
