import { join } from 'node:path';
import type { Host } from '../contract/host';
import { succeed } from '../core/result';
import { clearLeftovers } from './clear-leftovers';
import type { Engine } from './thread/engine';
import type { DeliverExport } from './exports/deliver-export';
import type { DeliverFolder } from './exports/deliver-folder';
import { makeExport } from './exports/make-export';
import { makeTable } from './exports/make-table';
import { createImportOperations } from './imports/import-operations';
import { describePack } from './packs/describe-pack';
import type { OpenedPacks } from './packs/opened-packs';
import { createPackOperations } from './packs/pack-operations';
import { listPackEntries } from './packs/pack-list';
import type { RevealFolder } from './packs/reveal-folder';
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
  const imports = join(settingsFolder, 'imports');
  let clearing: Promise<void> | null = null;
  const cleared = () => (clearing ??= clearLeftovers({ settingsFolder, library, imports }));
  const listEntries = async () => {
    await cleared();
    return [...(opened?.entries() ?? []), ...(await listPackEntries({ ...options, library }))];
  };
  const inTurn = createTurns();
  return {
    describeHost: () =>
      Promise.resolve(
        succeed({ version: options.version, carrier: options.carrier, platform: options.platform }),
      ),
    ...createPackOperations({
      listEntries,
      engine,
      deliverExport,
      deliverFolder,
      notes: settingsFolder,
      revealFolder,
    }),
    nextGivenPack: async ({ wait }) => {
      const entry = (await opened?.next(wait)) ?? null;
      return succeed({ pack: entry === null ? null : await describePack(entry) });
    },
    ...createImportOperations({ imports, library, listEntries, cleared, engine }),
    saveExport: async (input) => {
      const file = await makeExport(input, options.fontsFolder);
      return file.ok ? deliverExport(file.value, settingsFolder) : file;
    },
    saveTable: ({ name, csv }) => deliverExport(makeTable(name, csv), settingsFolder),
    // A page that is loaded again reads what the page before it wrote as it went.
    readSettings: () =>
      inTurn('settings', async () => {
        await cleared();
        return succeed(await readSettingsFile(settingsPath));
      }),
    writeSettings: ({ settings }) =>
      inTurn('settings', async () => {
        const written = await writeSettingsFile(settingsPath, settings);
        return written.ok ? succeed({}) : written;
      }),
  };
}
