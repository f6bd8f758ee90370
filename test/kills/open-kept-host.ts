import { join, resolve } from 'node:path';
import type { Host } from '../../src/contract/host';
import { createHost } from '../../src/host/create-host';
import type { Engine } from '../../src/host/thread/engine';
import { saveFolderInto } from '../../src/host/exports/deliver-folder';
import { saveExportFile } from '../../src/host/exports/save-export-file';
import { fail, succeed, type Result } from '../../src/core/result';
import type { PackFile } from '../../src/host/thread/worker/tasks';
import { madeUpPackFiles } from '../fixtures/made-up-pack-files';

/** Where one run keeps things: the app's settings, and a folder of the person's own. */
export const placesOf = (folder: string) => ({
  settings: join(folder, 'settings'),
  library: join(folder, 'settings', 'packs'),
  imports: join(folder, 'settings', 'imports'),
  person: join(folder, 'person'),
});

/** The made-up pack in some version. */
export const packFiles = (version: string): readonly PackFile[] =>
  [...madeUpPackFiles()].map(([path, bytes]) => ({
    path,
    bytes: path === 'datapackage.json' ? withVersion(bytes, version) : new Uint8Array(bytes),
  }));

function withVersion(bytes: Uint8Array, version: string): Uint8Array<ArrayBuffer> {
  const document = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  return new TextEncoder().encode(JSON.stringify({ ...document, version }));
}

/** A real host on the folders of one run. Only the reading of given files is left out: every import makes the same pack. */
export function openKeptHost(folder: string, version: string): Host {
  const { settings, person } = placesOf(folder);
  const engine: Engine = {
    run: (_subject, kind) =>
      Promise.resolve(
        kind === 'finish' ? succeed([...packFiles(version)]) : fail('superseded', 'Nothing is read here.'),
      ) as never,
    progressOf: () => null,
    cancel: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  return createHost({
    version: '0.1.0',
    carrier: 'memory',
    platform: process.platform,
    packs: [],
    shelves: [],
    settingsFolder: settings,
    fontsFolder: resolve('assets/fonts'),
    deliverExport: (file, notes) => saveExportFile(join(person, file.fileName), file, notes),
    deliverFolder: (name, files, notes) => saveFolderInto(person, name, files, notes),
    revealFolder: () => Promise.resolve(succeed({})),
    engine,
  });
}

/** The value of an answer, which must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
