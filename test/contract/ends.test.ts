import { expect, test, vi } from 'vitest';
import { createClient } from '../../src/contract/create-client';
import { createDispatcher } from '../../src/contract/create-dispatcher';
import type { Host } from '../../src/contract/host';
import { createHttpTransport, largestFrameBytes } from '../../src/contract/http-transport';
import { madeUpPage } from '../fixtures/made-up-page';
import { madeUpHost } from './made-up-host';

test('a carrier that fails is an error value with what to do', async () => {
  const client = createClient(() => Promise.reject(new Error('ECONNREFUSED 127.0.0.1:41234')));
  expect(await client.listPacks({})).toEqual({
    ok: false,
    error: { code: 'unreachable', message: 'The app’s host does not answer. Start the app again.' },
  });
});

test.each([
  ['nothing', undefined],
  ['a value of another operation', { ok: true, value: { version: '1', carrier: 'memory', platform: 'x' } }],
  ['an extra field', { ok: true, value: { packs: [], root: '/' } }],
  ['an error without a code', { ok: false, error: { message: 'x' } }],
])('a reply that is %s does not reach the interface', async (_title, reply) => {
  const client = createClient(() => Promise.resolve(reply));
  expect(await client.listPacks({})).toMatchObject({ ok: false, error: { code: 'internal' } });
});

test('what a host throws goes to the log and not over the contract', async () => {
  const reportBug = vi.fn();
  const error = new Error('disk on fire');
  const host: Host = { ...madeUpHost, listPacks: () => Promise.reject(error) };
  const reply = await createDispatcher(host, reportBug)('listPacks', {});
  expect(reportBug).toHaveBeenCalledExactlyOnceWith(error, 'listPacks');
  expect(JSON.stringify(reply)).not.toContain('fire');
});

test('an answer against the contract is a bug of the host', async () => {
  const reportBug = vi.fn();
  const host = {
    ...madeUpHost,
    listPacks: () => Promise.resolve({ ok: true, value: { packs: [{ id: '../x' }] } }),
  };
  const reply = await createDispatcher(host as unknown as Host, reportBug)('listPacks', {});
  expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(reportBug).toHaveBeenCalledOnce();
});

test('a page too large for the web host is not sent, and a sentence says what to do', async () => {
  const post = vi.fn(() => Promise.reject(new Error('413')));
  const { saveExport } = createClient(createHttpTransport(post, 500));
  const refused = await saveExport({ name: 'Map', format: 'svg', page: madeUpPage(), width: 2400 });
  expect(refused).toMatchObject({ ok: false, error: { code: 'request-size' } });
  expect(refused.ok ? '' : refused.error.message).toMatch(/Hide a layer or show fewer maps and try again\.$/);
  expect(post).not.toHaveBeenCalled();
});

test('a pack too large for the web host is not sent, and a sentence says what to do', async () => {
  const post = vi.fn(() => Promise.reject(new Error('413')));
  const { savePack } = createClient(createHttpTransport(post, 1000));
  const choice = (size: number) => ({
    pack: { files: [{ path: 'datapackage.json', bytes: new Uint8Array(size) }] },
    form: 'zip' as const,
    name: 'made-up',
  });
  const refused = await savePack(choice(1000));
  expect(refused).toMatchObject({ ok: false, error: { code: 'request-size' } });
  expect(refused.ok ? '' : refused.error.message).toMatch(/open it from the list and try again\.$/);
  expect(post).not.toHaveBeenCalled();
  expect(await savePack(choice(500))).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  expect(post).toHaveBeenCalledOnce();
  expect(largestFrameBytes).toBe(100 * 1024 * 1024);
});
