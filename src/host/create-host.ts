import { join } from 'node:path';
import type { Host } from '../contract/host';
import type { Output } from '../contract/operations';
import { fail, succeed, type Result } from '../core/result';
import type { Engine } from './engine/engine';
import type { DeliverExport } from './exports/deliver-export';
import type { DeliverFolder } from './exports/deliver-folder';
import { makeExport } from './exports/make-export';
import { makeTable } from './exports/make-table';
import { createImportOperations } from './imports/import-operations';
import { mendLibrary } from './packs/library';
import { describePack } from './packs/describe-pack';
import type { OpenedPacks } from './packs/opened-packs';
import { createPackOperations } from './packs/pack-operations';
import { listPackEntries } from './packs/pack-list';
import type { RevealFolder } from './packs/reveal-folder';
import { isSystemError } from './system-error';
import { createTurns } from './imports/run-in-turn';
import { readSettingsFile, writeSettingsFile } from './settings/settings-file';

export interface HostOptions {
  readonly version: string;
  readonly carrier: 'electron' | 'web' | 'memory';
  readonly platform: string;
  /** Packs named by the person who started the app: folders or .zip files. They are listed first. */
  readonly packs: readonly string[];
  /** Packs that the person gives while the app runs; a host without it is given none. */
  readonly opened?: OpenedPacks;
  /** Folders that hold packs. */
  readonly shelves: readonly string[];
  /** Where `settings.json`, imports that are under way (`imports`) and imported packs (`packs`) are kept. */
  readonly settingsFolder: string;
  /** The folder of the typefaces that PNG exports are set in. */
  readonly fontsFolder: string;
  /** Hands a finished export to the person. */
  readonly deliverExport: DeliverExport;
  /** Hands a folder to the person. */
  readonly deliverFolder: DeliverFolder;
  /** Shows a folder in the system's file manager. */
  readonly revealFolder: RevealFolder;
  /** Reads imports and writes layers in threads of their own. */
  readonly engine: Engine;
}

/** The Node side of the contract: packs from an allow-list, imports, exports, settings. */
export function createHost(options: HostOptions): Host {
  const { settingsFolder, opened, engine, deliverExport, deliverFolder, revealFolder } = options;
  const settingsPath = join(settingsFolder, 'settings.json');
  const library = join(settingsFolder, 'packs');
  let mended: Promise<void> | null = null;
  const listEntries = async () => {
    await (mended ??= mendLibrary(library));
    return [...(opened?.entries() ?? []), ...(await listPackEntries({ ...options, library }))];
  };
  const inTurn = createTurns();
  return {
    describeHost: () =>
      Promise.resolve(
        succeed({ version: options.version, carrier: options.carrier, platform: options.platform }),
      ),
    ...createPackOperations({ listEntries, engine, deliverExport, deliverFolder, revealFolder }),
    nextGivenPack: async ({ wait }) => {
      const entry = (await opened?.next(wait)) ?? null;
      return succeed({ pack: entry === null ? null : await describePack(entry) });
    },
    ...createImportOperations({ imports: join(settingsFolder, 'imports'), library, listEntries, engine }),
    saveExport: async (input) => {
      const file = await makeExport(input, options.fontsFolder);
      return file.ok ? deliverExport(file.value) : file;
    },
    saveTable: ({ name, csv }) => deliverExport(makeTable(name, csv)),
    // A page that is loaded again reads what the page before it wrote as it went.
    readSettings: () =>
      inTurn('settings', async () => succeed({ settings: await readSettingsFile(settingsPath) })),
    writeSettings: ({ settings }) => inTurn('settings', () => saveSettings(settingsPath, settings)),
  };
}

async function saveSettings(
  path: string,
  settings: Parameters<typeof writeSettingsFile>[1],
): Promise<Result<Output<'writeSettings'>>> {
  try {
    await writeSettingsFile(path, settings);
    return succeed({});
  } catch (error) {
    if (isSystemError(error))
      return fail('settings-unwritable', `The settings cannot be saved (${error.code}).`);
    throw error;
  }
}
