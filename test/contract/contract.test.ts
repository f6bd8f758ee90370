import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/contract/host';
import { operationNames, type OperationName } from '../../src/contract/operation-names';
import { largestFrameBytes } from '../../src/contract/http-transport';
import { largestPiece, operations } from '../../src/contract/operations';
import { encodeWire } from '../../src/contract/wire';
import type { Page } from '../../src/scene/page/page';
import { hostilePages } from '../fixtures/hostile-pages';
import { madeUpItems, madeUpPage } from '../fixtures/made-up-page';
import { carriers, type Carrier } from './carriers';
import { madeUpHost } from './made-up-host';

const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
const page: Page = { ...madeUpPage(), title: 'ž한🗳️'.repeat(1000) };

/** Every operation at least once, with bytes, unicode, and error values. */
const calls: readonly (readonly [string, OperationName, unknown])[] = [
  ['describes the host', 'describeHost', {}],
  ['lists packs with unicode titles', 'listPacks', {}],
  ['brings bytes', 'openPack', { id: 'made-up' }],
  ['brings an error with its place', 'openPack', { id: 'missing' }],
  ['brings an export', 'saveExport', { name: 'Map 한', format: 'svg', page, width: 2400 }],
  ['brings a cancelled export', 'saveExport', { name: 'Map', format: 'png', page, width: 200 }],
  ['brings a table', 'saveTable', { name: 'Table 한', csv: 'precinct,votes\r\nMade-up Precinct 1,7\r\n' }],
  [
    'takes a pack’s files and brings a layer',
    'saveLayer',
    { pack: { files: [{ path: 'größe.csv', bytes }] }, layer: 'precincts', format: 'gpkg', name: 'Layer 한' },
  ],
  ['brings a zipped pack', 'savePack', { pack: { id: 'made-up' }, form: 'zip', name: 'Pack' }],
  ['brings what a carrier cannot do', 'savePack', { pack: { id: 'made-up' }, form: 'folder', name: 'Pack' }],
  ['shows a pack', 'revealPack', { id: 'made-up' }],
  ['removes a pack', 'removePack', { id: 'made-up' }],
  ['brings a refusal to remove one', 'removePack', { id: 'shipped' }],
  ['lists imports', 'listImports', {}],
  ['begins an import', 'startImport', { base: null }],
  ['begins a change of a pack', 'startImport', { base: { files: [{ path: 'a.csv', bytes }] } }],
  [
    'takes the last piece of a file',
    'addImportFile',
    { id: 'made-up-import', name: 'größe/데이터.csv', offset: 300, bytes, isLast: true },
  ],
  [
    'takes the largest piece of a file',
    'addImportFile',
    {
      id: 'made-up-import',
      name: 'a.csv',
      offset: largestPiece,
      bytes: new Uint8Array(largestPiece).fill(7),
      isLast: true,
    },
  ],
  [
    'brings a refusal of a piece',
    'addImportFile',
    { id: 'made-up-import', name: 'a.csv', offset: 7, bytes: new Uint8Array(), isLast: false },
  ],
  ['takes a file away', 'removeImportFile', { id: 'made-up-import', name: 'a.csv' }],
  ['brings a plan', 'planImport', { id: 'made-up-import', decisions: null }],
  [
    'takes decisions and brings them back',
    'planImport',
    { id: 'made-up-import', decisions: { title: '한', tables: [{ table: 'a', byHand: { '1': null } }] } },
  ],
  ['brings progress', 'readImportProgress', { id: 'made-up-import' }],
  ['brings that nothing runs', 'readImportProgress', { id: 'another-import' }],
  ['cancels', 'cancelImport', { id: 'made-up-import' }],
  ['brings a preview', 'previewImport', { id: 'made-up-import' }],
  ['brings a finished pack', 'finishImport', { id: 'made-up-import' }],
  ['discards', 'discardImport', { id: 'made-up-import' }],
  ['brings that there is nothing to discard', 'discardImport', { id: 'missing-import' }],
  ['brings a pack that was given', 'nextGivenPack', { wait: true }],
  ['brings that none was given', 'nextGivenPack', { wait: false }],
  ['brings settings', 'readSettings', {}],
  ['takes settings', 'writeSettings', { settings: { list: [1, 'two', null, { three: [] }] } }],
  ['brings a refusal of settings', 'writeSettings', { settings: { refuse: true } }],
];

const badCalls: readonly (readonly [string, OperationName, unknown])[] = [
  ['a path instead of an id', 'openPack', { id: '../../etc/passwd' }],
  ['a table without a name', 'saveTable', { name: '', csv: 'precinct\r\n' }],
  ['a missing field', 'openPack', {}],
  ['an extra field', 'openPack', { id: 'made-up', path: '/etc/passwd' }],
  ['a string instead of an object', 'listPacks', 'all'],
  ['null', 'readSettings', null],
  [
    'NaN, which JSON would turn into null',
    'saveExport',
    { name: 'Map', format: 'svg', page, width: Number.NaN },
  ],
  ['NaN deep inside', 'writeSettings', { settings: { zoom: [Number.NaN] } }],
  ['a Map, which JSON would turn into {}', 'writeSettings', { settings: { list: new Map([[1, 2]]) } }],
  ['a Date, which JSON would turn into a string', 'writeSettings', { settings: { at: new Date(0) } }],
  ['bytes where JSON is due', 'writeSettings', { settings: { bytes: new Uint8Array(3) } }],
  ['an import by a path', 'planImport', { id: '../../etc', decisions: null }],
  ['an import by nothing', 'finishImport', { id: '' }],
  ['a begun import without a word about its base', 'startImport', {}],
  ['a base by a path', 'startImport', { base: { id: '../packs' } }],
  [
    'a file without a name',
    'addImportFile',
    { id: 'made-up-import', name: '', offset: 0, bytes, isLast: true },
  ],
  [
    'a file with a name of 301 characters',
    'addImportFile',
    { id: 'made-up-import', name: 'a'.repeat(301), offset: 0, bytes, isLast: true },
  ],
  [
    'a piece before the beginning',
    'addImportFile',
    { id: 'made-up-import', name: 'a', offset: -1, bytes, isLast: true },
  ],
  [
    'a piece that is too large',
    'addImportFile',
    { id: 'made-up-import', name: 'a', offset: 0, bytes: new Uint8Array(largestPiece + 1), isLast: true },
  ],
  [
    'a piece as a list of numbers',
    'addImportFile',
    { id: 'made-up-import', name: 'a', offset: 0, bytes: [1, 2], isLast: true },
  ],
  ['decisions that are no JSON', 'planImport', { id: 'made-up-import', decisions: { a: new Map() } }],
  [
    'a layer that there is none of',
    'saveLayer',
    { pack: { id: 'made-up' }, layer: 'roads', format: 'csv', name: 'a' },
  ],
  [
    'a format that there is none of',
    'saveLayer',
    { pack: { id: 'made-up' }, layer: 'tracts', format: 'exe', name: 'a' },
  ],
  ['a pack that is neither', 'savePack', { pack: { path: '/etc' }, form: 'zip', name: 'a' }],
  ['a pack in no form', 'savePack', { pack: { id: 'made-up' }, form: 'tar', name: 'a' }],
  ['an export width of a wall', 'saveExport', { name: 'Map', format: 'svg', page, width: 1e9 }],
];

/** Those that need not be large: what a page has too much of is counted before it is carried, as its own tests show. */
const smallHostilePages = hostilePages.filter(([title]) => !/million|dashes|text/.test(title));

type Call = (input: unknown) => Promise<unknown>;
const callOf = (client: Host, operation: OperationName) => client[operation] as Call;

describe.each(carriers)('over %s', (_name, open) => {
  let carrier: Carrier;
  beforeAll(async () => {
    carrier = await open(madeUpHost);
  });
  afterAll(() => carrier.close());

  test('every operation is called below', () => {
    expect(new Set(calls.map(([, operation]) => operation))).toEqual(new Set(operationNames));
    expect(Object.keys(operations)).toEqual([...operationNames]);
  });

  test.each(calls)('%s', async (_title, operation, input) => {
    const direct = await (madeUpHost[operation] as Call)(input);
    expect(await callOf(carrier.client, operation)(input)).toStrictEqual(direct);
  });

  test.each(badCalls)('refuses %s alike', async (_title, operation, input) => {
    const reply = await callOf(carrier.client, operation)(input);
    expect(reply).toMatchObject({ ok: false, error: { code: 'input' } });
  });

  test.each(smallHostilePages)('refuses a page with %s alike', async (_title, make) => {
    const input = { name: 'Map', format: 'svg', page: make(), width: 2400 };
    const reply = await callOf(carrier.client, 'saveExport')(input);
    expect(reply).toMatchObject({ ok: false, error: { code: 'input' } });
  });

  test('a page of 25,000 precincts arrives as it was sent', async () => {
    const items = Array.from({ length: 25_000 }, (_, index) => ({
      ...madeUpItems.path,
      parts: [Array.from({ length: 24 }, (_value, vertex) => ((index * 7 + vertex * 13) % 20_000) / 100)],
    }));
    const sent = madeUpPage(items);
    const reply = await carrier.client.saveExport({ name: 'Map', format: 'svg', page: sent, width: 2400 });
    const bytes = reply.ok && reply.value.outcome === 'download' ? reply.value.bytes : new Uint8Array();
    expect(new TextDecoder().decode(bytes) === JSON.stringify(sent)).toBe(true);
    expect(encodeWire(sent).byteLength).toBeLessThan(largestFrameBytes / 10);
  });

  test('the host checks inputs itself, not trusting the client', async () => {
    const reply = await carrier.transport('openPack', { id: '/etc/passwd' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'input', place: { path: 'id' } } });
  });

  test.each(['deleteEverything', '__proto__', 'constructor', 'toString', ''])(
    'the unknown operation “%s” is an error value',
    async (operation) => {
      const reply = await carrier.transport(operation, {});
      expect(reply).toMatchObject({ ok: false, error: { code: 'unknown-operation' } });
    },
  );

  test('a bug in the host becomes code internal and tells nothing', async () => {
    const reply = await carrier.client.openPack({ id: 'broken' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toMatch(/secret|made-up|stack|\.ts/);
  });

  test('settings nested beyond all sense are refused, not a crash', async () => {
    let nested: unknown = 1;
    for (let depth = 0; depth < 20_000; depth += 1) nested = [nested];
    const reply = await callOf(carrier.client, 'writeSettings')({ settings: { nested } });
    expect(reply).toMatchObject({ ok: false, error: { code: 'input' } });
  });

  test('forty calls at once each get their own answer', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Map ${index}`);
    const replies = await Promise.all(
      names.map((name) => carrier.client.saveExport({ name, format: 'svg', page, width: 2400 })),
    );
    expect(
      replies.map((reply) => reply.ok && reply.value.outcome === 'download' && reply.value.fileName),
    ).toEqual(names.map((name) => `${name}.svg`));
  });
});
