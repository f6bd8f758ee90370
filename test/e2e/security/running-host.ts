import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningHost {
  readonly address: string;
  readonly origin: string;
  /** Asks it to end as Ctrl-C does, and resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the built web host as a process of its own, with a settings folder of its own. */
export async function startBuiltHost(words: readonly string[] = []): Promise<RunningHost> {
  const settings = mkdtempSync(join(tmpdir(), 'district-atlas-settings-'));
  const child = spawn(process.execPath, ['dist/web/main.js', '--no-open', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DISTRICT_ATLAS_SETTINGS: settings },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    void ended.then((code) =>
      reject(new Error(`The web host ended with ${code} before it said its address.`)),
    );
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /^District Atlas is at (\S+)$/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const stop = () => {
    child.kill('SIGINT');
    return ended.finally(() => rmSync(settings, { recursive: true, force: true }));
  };
  return { address, origin: new URL(address).origin, stop };
}
