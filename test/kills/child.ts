import { writeSync } from 'node:fs';
import { killAt } from './kill-at';
import { openKeptHost } from './open-kept-host';
import { scenarioOf } from './scenarios';

/** What the window asks for when it starts. */
export async function startOnce(host: ReturnType<typeof openKeptHost>): Promise<void> {
  for (const reply of [await host.readSettings({}), await host.listPacks({}), await host.listImports({})]) {
    if (!reply.ok) throw new Error(reply.error.message);
  }
}

/**
 * The child process: does what a scenario does, or only starts, until it is killed. It tells when it begins, and when the
 * host has answered, with how many changes of files that took.
 */
export async function runChild(what: string, folder: string, last: number): Promise<void> {
  const count = killAt(last);
  const host = openKeptHost(folder, '2.0.0');
  writeSync(1, 'begun\n');
  if (what === 'start') await startOnce(host);
  else await scenarioOf(what).act(host);
  writeSync(1, `answered ${count()}\n`);
}
