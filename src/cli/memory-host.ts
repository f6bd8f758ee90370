import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '../contract/create-client';
import { createDispatcher } from '../contract/create-dispatcher';
import type { Host } from '../contract/host';
import { createHost } from '../host/create-host';
import { createEngine } from '../host/thread/engine';
import type { DeliverExport } from '../host/exports/deliver-export';
import { deliverAsDownload } from '../host/exports/deliver-export';
import { deliverNoFolder } from '../host/exports/deliver-folder';
import { nothingToRevealWith } from '../host/packs/reveal-folder';
import { settingsFolder } from '../host/settings/settings-folder';
import type { Surroundings } from './terminal';

/**
 * The host that the app's windows use, called in memory through the same contract.
 *
 * @param options.packs paths of packs to list before the shipped ones
 */
export function createMemoryHost(
  { appFolder, terminal, version }: Surroundings,
  options: { readonly packs?: readonly string[]; readonly deliverExport?: DeliverExport } = {},
): Host {
  const host = createHost({
    version,
    carrier: 'memory',
    platform: process.platform,
    packs: options.packs ?? [],
    shelves: [join(appFolder, 'geodata')],
    settingsFolder: settingsFolder(process.env),
    fontsFolder: join(appFolder, 'assets', 'fonts'),
    deliverExport: options.deliverExport ?? deliverAsDownload,
    deliverFolder: deliverNoFolder,
    revealFolder: () => Promise.resolve(nothingToRevealWith),
    engine: createEngine({
      readProgram: () => readFile(join(appFolder, 'dist', 'worker', 'worker.cjs'), 'utf8'),
    }),
  });
  const reportBug = (error: unknown) =>
    terminal.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return createClient(createDispatcher(host, reportBug));
}
