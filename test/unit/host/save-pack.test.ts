import { unzipSync } from 'fflate';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Output } from '../../../src/contract/operations';
import type { Result } from '../../../src/contract/result';
import type { PackFile } from '../../../src/host/thread/worker/tasks';
import { madeUpPackFiles } from '../../fixtures/made-up-pack-files';
import { openImportHost, valueOf } from './imports/open-import-host';

const madeUpFiles: readonly PackFile[] = [...madeUpPackFiles()].map(([path, bytes]) => ({
  path,
  bytes: new Uint8Array(bytes),
}));

/** A host with a pack on its shelf and one in its library. */
async function openPacks(options: Parameters<typeof openImportHost>[0] = {}) {
  const opened = await openImportHost(options);
  for (const shelf of ['shelf/shipped', 'packs/own']) {
    const folder = join(opened.folder, shelf);
    await mkdir(folder, { recursive: true });
    for (const { path, bytes } of madeUpFiles) await writeFile(join(folder, path), bytes);
  }
  return opened;
}

function downloaded(result: Result<Output<'savePack'>>) {
  const delivery = valueOf(result);
  if (delivery.outcome !== 'download') throw new Error(delivery.outcome);
  return delivery;
}

describe('a layer', () => {
  test.each([
    ['geojson', 'Votes.geojson', 'application/geo+json'],
    ['topojson', 'Votes.topojson', 'application/json'],
    ['csv', 'Votes.csv', 'text/csv;charset=utf-8'],
    ['gpkg', 'Votes.gpkg', 'application/geopackage+sqlite3'],
  ] as const)('of a pack in the list is handed over as %s', async (format, fileName, mediaType) => {
    const { host } = await openPacks();
    const saved = await host.saveLayer({ pack: { id: 'own' }, layer: 'precincts', format, name: 'Votes' });
    expect(downloaded(saved)).toMatchObject({ fileName, mediaType });
    if (format !== 'csv') return;
    const [header = '', ...rows] = new TextDecoder().decode(downloaded(saved).bytes).split(/\r?\n/);
    expect(header.startsWith('id,')).toBe(true);
    expect(rows.filter((row) => row !== '').length).toBeGreaterThan(1);
  });

  test('of a pack that the person opened is the same as of the one in the list', async () => {
    const { host } = await openPacks();
    const ask = { layer: 'precincts', format: 'geojson', name: 'Votes' } as const;
    const [listed, opened] = [
      downloaded(await host.saveLayer({ pack: { id: 'own' }, ...ask })),
      downloaded(await host.saveLayer({ pack: { files: [...madeUpFiles] }, ...ask })),
    ];
    expect(opened.bytes).toEqual(listed.bytes);
  });

  test('of what is no pack is an error value', async () => {
    const { host } = await openPacks();
    const ask = { layer: 'precincts', format: 'csv', name: 'Votes' } as const;
    const files = [{ path: 'a.csv', bytes: new Uint8Array(1) }];
    expect(await host.saveLayer({ pack: { files }, ...ask })).toMatchObject({
      ok: false,
      error: { code: 'missing-datapackage' },
    });
    expect(await host.saveLayer({ pack: { id: 'unknown' }, ...ask })).toMatchObject({
      error: { code: 'pack-missing' },
    });
  });
});

describe('a pack', () => {
  test('is handed over as a zip archive that holds it to the byte', async () => {
    const { host } = await openPacks();
    const saved = downloaded(await host.savePack({ pack: { id: 'own' }, form: 'zip', name: 'My: pack' }));
    expect(saved).toMatchObject({ fileName: 'My pack.zip', mediaType: 'application/zip' });
    const inside = Object.entries(unzipSync(saved.bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
    const expected = madeUpFiles.map(({ path, bytes }) => [path, bytes] as const);
    expect(inside).toEqual(expected.sort(([a], [b]) => (a < b ? -1 : 1)));
  });

  test.each(['../x', '/etc/x', 'a/../../x', 'C:\\x', '.hidden', 'a//b', 'x '])(
    'with a file called “%s” is refused',
    async (path) => {
      const { host } = await openPacks();
      const files = [...madeUpFiles, { path, bytes: new Uint8Array(1) }];
      expect(await host.savePack({ pack: { files }, form: 'zip', name: 'a' })).toMatchObject({
        ok: false,
        error: { code: 'unsafe-path', place: { file: path } },
      });
    },
  );

  test('with a file twice, by names that some disks take for one, is refused', async () => {
    const { host } = await openPacks();
    const files = ['a.csv', 'A.csv'].map((path) => ({ path, bytes: new Uint8Array(1) }));
    expect(await host.savePack({ pack: { files }, form: 'zip', name: 'a' })).toMatchObject({
      error: { code: 'duplicate-file' },
    });
  });

  test('is no folder where nothing can ask for one', async () => {
    const { host } = await openPacks();
    const saved = await host.savePack({ pack: { id: 'own' }, form: 'folder', name: 'a' });
    expect(saved).toMatchObject({ ok: false, error: { code: 'unsupported' } });
    expect(saved.ok ? '' : saved.error.message).toContain('.zip');
  });

  test('is handed over as a folder by a safe name where something can', async () => {
    const given: unknown[] = [];
    const { host } = await openPacks({
      host: {
        deliverFolder: (name, files) => {
          given.push(name, files.length);
          return Promise.resolve({ ok: true, value: { outcome: 'saved', fileName: name } });
        },
      },
    });
    valueOf(await host.savePack({ pack: { id: 'own' }, form: 'folder', name: '../My: pack' }));
    expect(given).toEqual(['My pack', madeUpFiles.length]);
  });
});

describe('a pack of the library', () => {
  test('is removed for good, and only it', async () => {
    const { host, folder } = await openPacks();
    valueOf(await host.removePack({ id: 'own' }));
    expect(valueOf(await host.listPacks({})).packs.map(({ id }) => id)).toEqual(['shipped']);
    expect(await readdir(join(folder, 'packs'))).toEqual([]);
    expect(await host.removePack({ id: 'own' })).toMatchObject({ error: { code: 'pack-missing' } });
  });

  test('is the only kind that is removed or shown', async () => {
    const shown: string[] = [];
    const { host, folder } = await openPacks({
      host: {
        revealFolder: (path) => {
          shown.push(path);
          return Promise.resolve({ ok: true, value: {} });
        },
      },
    });
    for (const reply of [await host.removePack({ id: 'shipped' }), await host.revealPack({ id: 'shipped' })])
      expect(reply).toMatchObject({ ok: false, error: { code: 'pack-kept' } });
    expect(await readFile(join(folder, 'shelf/shipped/datapackage.json'))).toBeDefined();
    valueOf(await host.revealPack({ id: 'own' }));
    expect(shown).toEqual([join(folder, 'packs/own')]);
  });
});
