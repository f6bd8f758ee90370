import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createDispatcher } from '../contract/create-dispatcher';
import { createHost } from '../host/create-host';
import { createEngine } from '../host/thread/engine';
import { deliverAsDownload } from '../host/exports/deliver-export';
import { deliverNoFolder } from '../host/exports/deliver-folder';
import { readInterfaceFiles } from '../host/interface/interface-files';
import { nothingToRevealWith } from '../host/packs/reveal-folder';
import { settingsFolder } from '../host/settings/settings-folder';
import { writeHandOver, type HandOver } from './hand-over';
import { openWithSystem } from './open-in-browser';
import { startWebHost } from './start-web-host';
import { parseWebArguments } from './web-arguments';

/** The app's folder; this file runs as `dist/web/main.js`. */
const root = resolve(import.meta.dirname, '..', '..');

const reportBug = (error: unknown) => console.error(error);

/** Ends with one sentence about what the person gave. */
function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

async function run(words: readonly string[]): Promise<void> {
  const choices = parseWebArguments(words);
  if (typeof choices === 'string') {
    refuse(choices);
    return;
  }
  const missing = choices.packs.find((path) => !existsSync(path));
  if (missing !== undefined) {
    refuse(`There is no pack at ${missing}.`);
    return;
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const host = createHost({
    version,
    carrier: 'web',
    platform: process.platform,
    packs: choices.packs.map((path) => resolve(path)),
    shelves: [join(root, 'geodata')],
    settingsFolder: settingsFolder(process.env),
    fontsFolder: join(root, 'assets', 'fonts'),
    deliverExport: deliverAsDownload,
    deliverFolder: deliverNoFolder,
    revealFolder: async (path) =>
      (await openWithSystem(path)) ? { ok: true, value: {} } : nothingToRevealWith,
    engine: createEngine({ readProgram: () => readFile(join(root, 'dist', 'worker', 'worker.cjs'), 'utf8') }),
  });
  let handOver: HandOver | null = null;
  const webHost = await startWebHost({
    files: await readInterfaceFiles(join(root, 'dist', 'ui')),
    dispatch: createDispatcher(host, reportBug),
    port: choices.port,
    reportBug,
    addressSpent: (next) => {
      handOver?.remove();
      console.log(`That address is used up. To come back, or for another window, open ${next}`);
    },
  });
  const address = webHost.address();
  if (choices.open || choices.page) {
    handOver = writeHandOver(address);
    process.once('exit', handOver.remove);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void webHost.close().then(() => process.exit(0)));
  }
  if (choices.page) console.log(`It is opened by ${handOver?.path}`);
  console.log(`District Atlas is at ${address}`);
  if (choices.open && handOver !== null) await openWithSystem(handOver.path);
}

await run(process.argv.slice(2));
