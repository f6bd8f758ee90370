import { join } from 'node:path';
import type { Host } from '../contract/host';
import type { Output } from '../contract/operations';
import { fail, succeed, type Result } from '../core/result';
import type { DeliverExport } from './exports/deliver-export';
import { makeExport } from './exports/make-export';
import { makeTable } from './exports/make-table';
import { describePack } from './packs/describe-pack';
import { listPackEntries } from './packs/pack-list';
import { readPackFolder } from './packs/read-pack-folder';
import { isSystemError } from './system-error';
import { readSettingsFile, writeSettingsFile } from './settings/settings-file';

export interface HostOptions {
  readonly version: string;
  readonly carrier: 'electron' | 'web' | 'memory';
  readonly platform: string;
  /** Packs named by the person who started the app: folders or .zip files. They are listed first. */
  readonly packs: readonly string[];
  /** Folders that hold packs. */
  readonly shelves: readonly string[];
  /** Where `settings.json` is kept. */
  readonly settingsFolder: string;
  /** The folder of the typefaces that PNG exports are set in. */
  readonly fontsFolder: string;
  /** Hands a finished export to the person. */
  readonly deliverExport: DeliverExport;
}

/** The Node side of the contract: packs from an allow-list, exports, settings. */
export function createHost(options: HostOptions): Host {
  const settingsPath = join(options.settingsFolder, 'settings.json');
  const library = join(options.settingsFolder, 'packs');
  const listEntries = () => listPackEntries({ ...options, library });
  return {
    describeHost: () =>
      Promise.resolve(
        succeed({ version: options.version, carrier: options.carrier, platform: options.platform }),
      ),
    listPacks: async () => succeed({ packs: await Promise.all((await listEntries()).map(describePack)) }),
    openPack: async ({ id }) => {
      const entry = (await listEntries()).find((candidate) => candidate.id === id);
      if (entry === undefined) return fail('pack-missing', `There is no pack called ${id} in the list.`);
      const files = await readPackFolder(entry.path);
      if (!files.ok) return files;
      return succeed({
        id,
        files: [...files.value].map(([path, bytes]) => ({ path, bytes: new Uint8Array(bytes) })),
      });
    },
    saveExport: async (input) => {
      const file = await makeExport(input, options.fontsFolder);
      return file.ok ? options.deliverExport(file.value) : file;
    },
    saveTable: ({ name, csv }) => options.deliverExport(makeTable(name, csv)),
    saveLayer: notYet,
    savePack: notYet,
    revealPack: notYet,
    removePack: notYet,
    listImports: () => Promise.resolve(succeed({ imports: [] })),
    startImport: notYet,
    addImportFile: notYet,
    removeImportFile: notYet,
    planImport: notYet,
    readImportProgress: () => Promise.resolve(succeed({ running: null })),
    cancelImport: notYet,
    previewImport: notYet,
    finishImport: notYet,
    discardImport: notYet,
    readSettings: async () => succeed({ settings: await readSettingsFile(settingsPath) }),
    writeSettings: ({ settings }) => saveSettings(settingsPath, settings),
  };
}

const notYet = () => Promise.resolve(fail('unsupported', 'This host does not do this.'));

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
