import { zipSync } from 'fflate';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createClient } from '../../../src/contract/create-client';
import { createDispatcher } from '../../../src/contract/create-dispatcher';
import type { Output } from '../../../src/contract/operations';
import type { Result } from '../../../src/contract/result';
import { createHost } from '../../../src/host/create-host';
import { renderSvg } from '../../../src/render/svg/render-svg';
import { buildScene } from '../../../src/scene/build/build-scene';
import { composePage, pageSizeFor } from '../../../src/scene/compose/compose-page';
import { defaultSpec } from '../../../src/document/default-spec';
import { madeUpPack } from '../../fixtures/made-up-pack';
import { madeUpPage } from '../../fixtures/made-up-page';
import { withoutShell } from '../../fixtures/without-shell';
import { temporaryFolder } from './temporary-folder';

const descriptor = JSON.stringify({ name: 'made-up', title: 'Made-up District', version: '2.0.1' });

/** A host on folders of its own: a shelf with two packs, one of them broken, and a zip given by the person. */
async function openHost() {
  const folder = await temporaryFolder();
  const shelf = join(folder, 'shelf');
  await mkdir(join(shelf, 'Made Up'), { recursive: true });
  await writeFile(join(shelf, 'Made Up', 'datapackage.json'), descriptor);
  await mkdir(join(shelf, 'broken'));
  await writeFile(join(shelf, 'README.txt'), 'not a pack');
  const zip = join(folder, 'Made up.zip');
  await writeFile(zip, zipSync({ 'datapackage.json': Buffer.from(descriptor) }));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const host = createHost({
    version: '0.1.0',
    carrier: 'memory',
    platform: 'linux',
    packs: [zip],
    shelves: [shelf, join(folder, 'no such shelf')],
    settingsFolder: join(folder, 'settings'),
    fontsFolder: resolve('assets/fonts'),
    ...withoutShell,
  });
  return createClient(createDispatcher(host));
}

describe('packs', () => {
  test('are listed with those of the person first, each under an id of its own, broken ones too', async () => {
    expect(await (await openHost()).listPacks({})).toEqual({
      ok: true,
      value: {
        packs: [
          { id: 'made-up', title: 'Made-up District', version: '2.0.1', origin: 'given' },
          { id: 'made-up-2', title: 'Made-up District', version: '2.0.1', origin: 'shipped' },
          { id: 'broken', title: 'broken', version: '', origin: 'shipped' },
        ],
      },
    });
  });

  test('are opened by their id, zipped or not', async () => {
    const host = await openHost();
    for (const id of ['made-up', 'made-up-2']) {
      const pack = await host.openPack({ id });
      expect(pack).toEqual({
        ok: true,
        value: { id, files: [{ path: 'datapackage.json', bytes: new TextEncoder().encode(descriptor) }] },
      });
    }
  });

  test.each(['other', '..', '../secret.txt', '/etc', 'made-up/../..', 'shelf'])(
    '“%s” is not on the list',
    async (id) => {
      expect((await (await openHost()).openPack({ id })).ok).toBe(false);
    },
  );
});

describe('exports', () => {
  const page = madeUpPage();
  const bytesOf = (saved: Result<Output<'saveExport'>>): Uint8Array =>
    saved.ok && saved.value.outcome === 'download' ? saved.value.bytes : new Uint8Array(24);

  test('an SVG is what the preview shows, with its fonts inside', async () => {
    const saved = await (await openHost()).saveExport({ name: 'A/B', format: 'svg', page, width: 600 });
    expect(saved).toMatchObject({ ok: true, value: { fileName: 'A B.svg', mediaType: 'image/svg+xml' } });
    const text = new TextDecoder().decode(bytesOf(saved));
    const preview = renderSvg(page, { pixelWidth: 600 });
    const start = preview.slice(0, preview.lastIndexOf('</svg>'));
    expect(text.startsWith(start)).toBe(true);
    const added = text.slice(start.length);
    expect(added.match(/@font-face\{font-family:'[^']+';font-weight:\d+/g)).toEqual([
      "@font-face{font-family:'Source Sans 3';font-weight:400",
      "@font-face{font-family:'Source Sans 3';font-weight:600",
      "@font-face{font-family:'Source Serif 4';font-weight:600",
    ]);
    expect(added.endsWith('</style>\n</svg>\n')).toBe(true);
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|@import|url\((?!#|data:)/,
    );
  });

  test('of a map equals the preview of the same page, whatever the page is of', async () => {
    const composed = composePage(
      buildScene(madeUpPack, defaultSpec(madeUpPack, 'dark')),
      pageSizeFor(1600, 1200),
    );
    const request = { name: 'Map', format: 'svg', page: composed, width: 1600 } as const;
    const text = new TextDecoder().decode(bytesOf(await (await openHost()).saveExport(request)));
    const preview = renderSvg(composed, { pixelWidth: 1600 });
    expect(text.replace(/<style>.*<\/style>\n/, '')).toBe(preview);
  });

  test('a PNG has the width that was asked for and the height of the page', async () => {
    const saved = await (await openHost()).saveExport({ name: 'Map', format: 'png', page, width: 600 });
    const bytes = bytesOf(saved);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([...bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([600, 400]);
  });

  test.each([
    ['a tower of two hundred million pixels', { ...page, height: 600 }, 10_000],
    ['a thread that is lower than its line', { ...page, width: 9000 }, 200],
  ])('%s is an error value', async (_title, odd, width) => {
    const saved = await (await openHost()).saveExport({ name: 'Map', format: 'png', page: odd, width });
    expect(saved).toMatchObject({ ok: false, error: { code: 'drawing' } });
  });
});

test('a table is the text itself, without a byte order mark', async () => {
  const csv = 'precinct,votes\r\nŽižkov 1,7\r\n';
  const saved = await (await openHost()).saveTable({ name: 'Runoff/precincts', csv });
  expect(saved).toMatchObject({
    ok: true,
    value: { fileName: 'Runoff precincts.csv', mediaType: 'text/csv;charset=utf-8' },
  });
  const bytes = saved.ok && saved.value.outcome === 'download' ? saved.value.bytes : new Uint8Array();
  expect([...bytes]).toEqual([...Buffer.from(csv)]);
});

test('settings are kept', async () => {
  const host = await openHost();
  expect(await host.readSettings({})).toEqual({ ok: true, value: { settings: {}, setAside: null } });
  expect(await host.writeSettings({ settings: { theme: 'dark' } })).toEqual({ ok: true, value: {} });
  expect(await host.readSettings({})).toEqual({
    ok: true,
    value: { settings: { theme: 'dark' }, setAside: null },
  });
});
