import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../../../src/contract/create-client';
import type { Host } from '../../../src/contract/host';
import { createHttpTransport } from '../../../src/contract/http-transport';
import { codeHeader, codeOfHash, enterPath, keyHeader } from '../../../src/contract/web-door';
import { wireMediaType } from '../../../src/contract/wire';
import { madeUpPolygons, madeUpRunoff } from '../../fixtures/made-up-import';
import { startBuiltHost, type RunningHost } from './running-host';

let running: RunningHost;
let host: Host;

beforeAll(async () => {
  running = await startBuiltHost();
  const code = codeOfHash(new URL(await running.nextAddress()).hash) ?? '';
  const entered = await fetch(running.origin + enterPath, {
    method: 'POST',
    headers: { [codeHeader]: code },
  });
  const headers = { 'Content-Type': wireMediaType, [keyHeader]: await entered.text() };
  host = createClient(
    createHttpTransport(async (path, body) => {
      const response = await fetch(running.origin + path, { method: 'POST', headers, body });
      return new Uint8Array(await response.arrayBuffer());
    }),
  );
});
afterAll(async () => {
  expect(await running.stop()).toBe(0);
});

test('the built local host imports a pack in its worker, keeps it, and removes it when asked', async () => {
  const started = await host.startImport({ base: null });
  const id = started.ok ? started.value.id : '';
  for (const { name, bytes } of [madeUpPolygons, madeUpRunoff]) {
    const piece = { id, name, offset: 0, bytes: new Uint8Array(bytes), isLast: true };
    expect(await host.addImportFile(piece)).toEqual({ ok: true, value: {} });
  }
  const planned = await host.planImport({ id, decisions: { title: 'Made-up District' } });
  expect(planned.ok && planned.value.contests.map(({ votes }) => votes)).toEqual([150]);
  const finished = await host.finishImport({ id });
  expect(finished).toMatchObject({
    ok: true,
    value: { pack: { id: 'made-up-district', origin: 'imported' } },
  });
  const zipped = await host.savePack({ pack: { id: 'made-up-district' }, form: 'zip', name: 'Made up' });
  expect(zipped).toMatchObject({ ok: true, value: { outcome: 'download', fileName: 'Made up.zip' } });
  expect(await host.removePack({ id: 'made-up-district' })).toEqual({ ok: true, value: {} });
  expect(await host.openPack({ id: 'made-up-district' })).toMatchObject({ error: { code: 'pack-missing' } });
});

test('it writes no file outside of its own folder, whatever a file is called', async () => {
  const started = await host.startImport({ base: null });
  const id = started.ok ? started.value.id : '';
  for (const name of ['../../planted.csv', '/tmp/planted.csv', '..\\planted.csv', 'a/../../../planted.csv']) {
    const piece = { id, name, offset: 0, bytes: Uint8Array.of(1), isLast: true };
    expect(await host.addImportFile(piece)).toMatchObject({ ok: false, error: { code: 'import-name' } });
  }
  expect(await host.discardImport({ id })).toEqual({ ok: true, value: {} });
});
