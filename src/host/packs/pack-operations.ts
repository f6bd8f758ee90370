import type { Host } from '../../contract/host';
import { fail, succeed } from '../../core/result';
import { fileFormats } from '../../formats/facts/file-formats';
import type { Engine } from '../thread/engine';
import type { DeliverExport } from '../exports/deliver-export';
import type { DeliverFolder } from '../exports/deliver-folder';
import { exportFileName, safeName } from '../exports/export-file-name';
import { findPack, readChosenPack } from './choose-pack';
import { describePack } from './describe-pack';
import { removeFromLibrary } from './library';
import type { PackEntry } from './pack-list';
import type { RevealFolder } from './reveal-folder';

type PackOperations = Pick<
  Host,
  'listPacks' | 'openPack' | 'saveLayer' | 'savePack' | 'revealPack' | 'removePack'
>;

export interface PackSurroundings {
  readonly listEntries: () => Promise<readonly PackEntry[]>;
  readonly engine: Engine;
  readonly deliverExport: DeliverExport;
  readonly deliverFolder: DeliverFolder;
  /** Where it is noted what is written outside of our own folders. */
  readonly notes: string;
  readonly revealFolder: RevealFolder;
}

const notOwn = fail('pack-kept', 'Only packs that were imported here are this person’s own to do this with.');

/** What is written and zipped for a person has one thread for all of it. */
const savingSubject = 'saving';

/** Packs of the list: read, handed over, shown, removed. */
export function createPackOperations(surroundings: PackSurroundings): PackOperations {
  const { listEntries, engine, deliverExport, deliverFolder, notes, revealFolder } = surroundings;
  const findOwn = async (id: string) => {
    const entry = findPack(await listEntries(), id);
    return entry.ok && entry.value.origin !== 'imported' ? notOwn : entry;
  };
  return {
    listPacks: async () => succeed({ packs: await Promise.all((await listEntries()).map(describePack)) }),
    openPack: async ({ id }) => {
      const files = await readChosenPack(await listEntries(), { id });
      return files.ok ? succeed({ id, files: [...files.value] }) : files;
    },
    saveLayer: async ({ pack, layer, format, name }) => {
      const files = await readChosenPack(await listEntries(), pack);
      if (!files.ok) return files;
      const task = { kind: 'layer', files: files.value, layer, format } as const;
      const made = await engine.run(savingSubject, 'layer', () =>
        Promise.resolve(succeed({ task, holds: '' })),
      );
      if (!made.ok) return made;
      const { extensions, writes } = fileFormats[format];
      const fileName = exportFileName(name, extensions[0].slice(1));
      return deliverExport({ fileName, mediaType: writes.mediaType, bytes: made.value }, notes);
    },
    savePack: async ({ pack, form, name }) => {
      const files = await readChosenPack(await listEntries(), pack);
      if (!files.ok) return files;
      if (form === 'folder') return deliverFolder(safeName(name), files.value, notes);
      const task = { kind: 'zip', files: files.value } as const;
      const zip = await engine.run(savingSubject, 'zip', () => Promise.resolve(succeed({ task, holds: '' })));
      if (!zip.ok) return zip;
      const fileName = exportFileName(name, 'zip');
      return deliverExport({ fileName, mediaType: 'application/zip', bytes: zip.value }, notes);
    },
    revealPack: async ({ id }) => {
      const entry = await findOwn(id);
      return entry.ok ? revealFolder(entry.value.path) : entry;
    },
    removePack: async ({ id }) => {
      const entry = await findOwn(id);
      return entry.ok ? removeFromLibrary(entry.value.path) : entry;
    },
  };
}
