import { readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../../../src/contract/host';
import type { Pack } from '../../../../src/core/pack';
import type { GivenFile } from '../../../../src/files/given-file';
import { readPack } from '../../../../src/pack/read/read-pack';
import {
  givenText,
  madeUpPolygons,
  madeUpPrimary,
  madeUpRunoff,
  madeUpTurnout,
} from '../../../fixtures/made-up-import';
import { acceptAll, begin, give, openImportHost, plan, valueOf } from './open-import-host';

/** Decisions as they cross to the host: JSON, without what is undefined. */
const asJson = (decisions: object) => JSON.parse(JSON.stringify(decisions)) as Record<string, never>;

const everything = [madeUpPolygons, madeUpPrimary, madeUpRunoff, madeUpTurnout];
const named = { title: 'Made-up District', county: 'Made-up County' };

async function makePack(host: Host, files: readonly GivenFile[] = everything) {
  const id = await begin(host);
  await give(host, id, files);
  await plan(host, id, { ...acceptAll(await plan(host, id)), ...named });
  return valueOf(await host.finishImport({ id })).pack;
}

async function openPack(host: Host, id: string): Promise<Pack> {
  const { files } = valueOf(await host.openPack({ id }));
  const opened = readPack(new Map(files.map(({ path, bytes }) => [path, bytes])));
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

const votesOf = ({ contests }: Pack): readonly number[] =>
  contests.map(({ units }) =>
    units.flatMap(({ votes }) => votes).reduce<number>((sum, votes) => sum + (votes ?? 0), 0),
  );

describe('files in pieces', () => {
  test('become a pack that is in the list and opens with every vote', async () => {
    const { host } = await openImportHost();
    const id = await begin(host);
    await give(host, id, everything);
    const first = await plan(host, id);
    expect(first.files).toEqual(everything.map(({ name, bytes }) => ({ name, size: bytes.length })));
    expect(first.joins.map(({ isOpen, used }) => [isOpen, used.matchedUnits])).toEqual([
      [true, 0],
      [true, 0],
      [true, 0],
    ]);
    const joined = await plan(host, id, { ...acceptAll(first), ...named });
    expect(joined.joins.map(({ used }) => used.matchedUnits)).toEqual([4, 4, 4]);
    expect(joined.contests.map(({ votes }) => votes)).toEqual([100, 150]);
    expect(joined.totals.map(({ status }) => status.kind)).toEqual(['no totals given', 'no totals given']);
    const { pack } = valueOf(await host.finishImport({ id }));
    expect(pack).toEqual({
      id: 'made-up-district',
      title: 'Made-up District',
      version: '1.0.0',
      origin: 'imported',
    });
    expect(valueOf(await host.listPacks({})).packs).toEqual([pack]);
    expect(valueOf(await host.listImports({})).imports).toEqual([]);
    expect(votesOf(await openPack(host, pack.id))).toEqual([100, 150]);
  });

  test('are previewed as the areas that they are', async () => {
    const { host } = await openImportHost();
    const id = await begin(host);
    await give(host, id, everything);
    const { geojson } = valueOf(await host.previewImport({ id }));
    const preview = JSON.parse(new TextDecoder().decode(geojson)) as {
      features: { id: string; geometry: { coordinates: number[][][] } }[];
    };
    expect(preview.features.map((feature) => feature.id)).toEqual([
      '01001',
      '01002',
      '01003',
      '01004',
      '02001',
      '02001',
    ]);
    expect(preview.features[0]?.geometry.coordinates[0]).toContainEqual([10.01, 45.01]);
  });

  test('without boundaries have no preview yet', async () => {
    const { host } = await openImportHost();
    const id = await begin(host);
    await give(host, id, [madeUpPrimary]);
    expect(await host.previewImport({ id })).toMatchObject({ error: { code: 'no-boundaries' } });
    expect((await plan(host, id)).boundaries).toBeNull();
  });

  test('that hold nothing to read are told of one by one, and nothing is made of them', async () => {
    const { host } = await openImportHost();
    const id = await begin(host);
    const none = await plan(host, id);
    expect([none.files, none.tables, none.boundaries]).toEqual([[], [], null]);
    expect(none.missing).toHaveLength(2);
    await give(host, id, [givenText('empty.csv', ''), givenText('what.bin', '\u0001\u0002')]);
    const view = await plan(host, id);
    expect(view.failures.map(({ file }) => file)).toEqual(['empty.csv', 'what.bin']);
    expect(await host.finishImport({ id })).toMatchObject({ ok: false, error: { code: 'missing-decision' } });
    expect(valueOf(await host.listImports({})).imports).toHaveLength(1);
  });
});

describe('an import', () => {
  test('goes on where it was left, in another run of the app', async () => {
    const before = await openImportHost();
    const id = await begin(before.host);
    await give(before.host, id, everything);
    await plan(before.host, id, { ...acceptAll(await plan(before.host, id)), ...named });
    const { host } = await openImportHost({ folder: before.folder });
    expect(valueOf(await host.listImports({})).imports).toMatchObject([
      { id, title: 'Made-up District', baseTitle: null, files: everything.map(({ name }) => name) },
    ]);
    const view = await plan(host, id);
    expect(view.joins.map(({ isAccepted, used }) => [isAccepted, used.matchedUnits])).toEqual([
      [true, 4],
      [true, 4],
      [true, 4],
    ]);
    const { pack } = valueOf(await host.finishImport({ id }));
    expect(votesOf(await openPack(host, pack.id))).toEqual([100, 150]);
  });

  test('forgets what a later decision leaves out, in this run and after it', async () => {
    const { host, folder } = await openImportHost();
    const id = await begin(host);
    await give(host, id, everything);
    const first = await plan(host, id);
    await plan(host, id, { ...acceptAll(first), ...named });
    const undone = await plan(host, id, asJson(first.decisions));
    expect(undone.joins.map(({ isAccepted }) => isAccepted)).toEqual([false, false, false]);
    expect(undone.naming.title).toBe('District');
    expect(undone).toEqual(first);
    expect(await plan((await openImportHost({ folder })).host, id)).toEqual(first);
  });

  test('is listed by when it was changed last', async () => {
    const { host } = await openImportHost();
    const ids = [await begin(host), await begin(host)];
    await new Promise((resolve) => setTimeout(resolve, 20));
    await give(host, ids[0] ?? '', [madeUpPrimary]);
    const { imports } = valueOf(await host.listImports({}));
    expect(imports.map(({ id }) => id)).toEqual(ids);
    expect(imports.map(({ title }) => title)).toEqual([madeUpPrimary.name, 'New import']);
    expect(imports[0]?.changed).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('is finished once, however often that is asked', async () => {
    const { host } = await openImportHost();
    const id = await begin(host);
    await give(host, id, everything);
    const [first, second] = await Promise.all([host.finishImport({ id }), host.finishImport({ id })]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: false, error: { code: 'busy' } });
    for (const reply of [
      await host.finishImport({ id }),
      await host.planImport({ id, decisions: {} }),
      await host.removeImportFile({ id, name: 'a' }),
      await host.addImportFile({ id, name: 'a', offset: 0, bytes: new Uint8Array(1), isLast: true }),
      await host.previewImport({ id }),
      await host.discardImport({ id }),
    ])
      expect(reply).toMatchObject({ ok: false, error: { code: 'import-missing' } });
    expect(valueOf(await host.listPacks({})).packs).toHaveLength(1);
  });

  test('takes no files while its pack is made', async () => {
    const { host } = await openImportHost();
    const id = await begin(host);
    await give(host, id, everything);
    const finishing = host.finishImport({ id });
    const late = await host.addImportFile({
      id,
      name: 'a',
      offset: 0,
      bytes: new Uint8Array(1),
      isLast: true,
    });
    expect(late).toMatchObject({ ok: false, error: { code: 'busy' } });
    expect(await finishing).toMatchObject({ ok: true });
  });

  test('that nobody began is an error in every operation', async () => {
    const { host } = await openImportHost();
    const id = 'never-begun-1234';
    expect(await host.planImport({ id, decisions: null })).toMatchObject({
      error: { code: 'import-missing' },
    });
    expect(await host.finishImport({ id })).toMatchObject({ error: { code: 'import-missing' } });
    expect(await host.cancelImport({ id })).toEqual({ ok: true, value: {} });
    expect(await host.readImportProgress({ id })).toEqual({ ok: true, value: { running: null } });
  });

  test.each([
    ['an unknown word', { colour: 'red' }, 'decisions'],
    ['no such day', { tables: [{ table: 'a.csv', date: 'soon' }] }, 'decisions.tables.0.date'],
    [
      'negative totals',
      { totals: [{ contest: 'a', candidate: 'b', votes: -1 }] },
      'decisions.totals.0.votes',
    ],
    [
      'rules without end',
      {
        tables: [
          { table: 'a', join: { returnsRules: Array(50).fill({ rule: 'fold case' }), boundaryRules: [] } },
        ],
      },
      'decisions.tables.0.join.returnsRules',
    ],
  ])('refuses decisions with %s and keeps those that it had', async (_title, decisions, path) => {
    const { host } = await openImportHost();
    const id = await begin(host);
    await give(host, id, [madeUpPrimary]);
    await plan(host, id, { title: 'Kept' });
    expect(await host.planImport({ id, decisions: decisions })).toMatchObject({
      ok: false,
      error: { code: 'decisions', place: { path } },
    });
    expect((await plan(host, id)).naming.title).toBe('Kept');
  });
});

describe('work that takes too much', () => {
  /** Ids that no rule joins, so that all rules are tried on all of them. */
  const endless: readonly GivenFile[] = (() => {
    const ids = Array.from({ length: 30_000 }, (_, index) => `${(index * 7919) % 100_003}-${index % 97}`);
    const features = ids.map((id, index) => ({
      type: 'Feature',
      properties: { a: `x${id}`, b: `${id}y${index % 13}`, c: index },
      geometry: { type: 'Point', coordinates: [0, 0] },
    }));
    return [
      givenText('many.geojson', JSON.stringify({ type: 'FeatureCollection', features })),
      givenText('many.csv', ['id,Ada Made-up,Bo Made-up', ...ids.map((id) => `${id}z,1,2`)].join('\n')),
    ];
  })();

  test('is cancelled in the middle and leaves the import as it was', async () => {
    const { host } = await openImportHost();
    const id = await begin(host);
    await give(host, id, endless, 4_000_000);
    const planned = host.planImport({ id, decisions: null });
    for (;;) {
      const { running } = valueOf(await host.readImportProgress({ id }));
      if (running !== null && running.what !== 'Preparing') break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    valueOf(await host.cancelImport({ id }));
    expect(await planned).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(valueOf(await host.readImportProgress({ id })).running).toBeNull();
    for (const { name } of endless) valueOf(await host.removeImportFile({ id, name }));
    await give(host, id, [madeUpPrimary]);
    expect((await plan(host, id)).contests).toHaveLength(1);
  });

  test('of memory is an error with what to do, and the next plan is answered', async () => {
    const { host } = await openImportHost({ engine: { megabytes: 48 } });
    const id = await begin(host);
    await give(host, id, endless, 4_000_000);
    expect(await host.planImport({ id, decisions: null })).toMatchObject({
      ok: false,
      error: { code: 'out-of-memory' },
    });
    for (const { name } of endless) valueOf(await host.removeImportFile({ id, name }));
    await give(host, id, [madeUpPrimary]);
    expect((await plan(host, id)).contests).toHaveLength(1);
  });
});

describe('replacing parts of a pack', () => {
  const recount = givenText(
    '19990302-recount-made-up-office.csv',
    new TextDecoder().decode(madeUpRunoff.bytes).replace('0101,1,1,30,20,10', '0101,1,1,31,21,10'),
  );

  test('of the library keeps its id and its place, and the rest of it', async () => {
    const { host, folder } = await openImportHost();
    const pack = await makePack(host);
    const id = await begin(host, { id: pack.id });
    expect(valueOf(await host.listImports({})).imports).toMatchObject([
      { id, baseTitle: 'Made-up District' },
    ]);
    const empty = await plan(host, id);
    expect(empty.base?.contests.map((contest) => contest.id)).toEqual([
      '1999-01-05-primary',
      '1999-03-02-runoff',
    ]);
    await give(host, id, [recount]);
    const view = await plan(host, id, asJson(empty.decisions));
    expect(view.contests.map(({ replaces, votes }) => [replaces, votes])).toEqual([
      ['1999-03-02-runoff', 151],
    ]);
    expect(view.replacements.join(' ')).toMatch(/150 votes before, 151 after/);
    const finished = valueOf(await host.finishImport({ id }));
    expect(finished.pack).toMatchObject({ id: pack.id, title: pack.title, origin: 'imported' });
    expect(finished.pack.version).not.toBe(pack.version);
    expect(valueOf(await host.listPacks({})).packs).toEqual([finished.pack]);
    expect(votesOf(await openPack(host, pack.id))).toEqual([100, 151]);
    expect(await readdir(join(folder, 'packs'))).toEqual(['made-up-district']);
  });

  test('that came with the app makes another, and it stays', async () => {
    const { host, folder } = await openImportHost();
    const own = await makePack(host);
    await rename(join(folder, 'packs'), join(folder, 'shelf'));
    const id = await begin(host, { id: own.id });
    await give(host, id, [recount]);
    const { pack } = valueOf(await host.finishImport({ id }));
    expect(pack).toMatchObject({ id: 'made-up-district-2', origin: 'imported' });
    expect(votesOf(await openPack(host, own.id))).toEqual([100, 150]);
    expect(votesOf(await openPack(host, pack.id))).toEqual([100, 151]);
  });

  test('that the person opened is taken by its bytes, never by its paths', async () => {
    const { host } = await openImportHost();
    const { files } = valueOf(await host.openPack({ id: (await makePack(host)).id }));
    valueOf(await host.startImport({ base: { files } }));
    const hostile = [...files, { path: '../../x', bytes: new Uint8Array(1) }];
    expect(await host.startImport({ base: { files: hostile } })).toMatchObject({
      error: { code: 'unsafe-path' },
    });
    expect(await host.startImport({ base: { files: [] } })).toMatchObject({
      error: { code: 'missing-datapackage' },
    });
    expect(await host.startImport({ base: { id: 'unknown' } })).toMatchObject({
      error: { code: 'pack-missing' },
    });
  });

  test('that is no pack any more is an error of the plan', async () => {
    const { host, folder } = await openImportHost();
    const pack = await makePack(host);
    const id = await begin(host, { id: pack.id });
    await writeFile(join(folder, 'imports', id, 'base.frame'), 'DAF1 cut');
    expect(await host.planImport({ id, decisions: null })).toMatchObject({
      error: { code: 'import-damaged' },
    });
  });
});

describe('the library', () => {
  test('gives every pack a free name', async () => {
    const { host } = await openImportHost();
    const packs = [await makePack(host), await makePack(host)];
    expect(packs.map(({ id }) => id)).toEqual(['made-up-district', 'made-up-district-2']);
    expect(valueOf(await host.listPacks({})).packs).toEqual(packs);
  });

  test('that cannot be written is an error, and the import stays', async () => {
    const { host, folder } = await openImportHost();
    await writeFile(join(folder, 'packs'), 'in the way');
    const id = await begin(host);
    await give(host, id, everything);
    expect(await host.finishImport({ id })).toMatchObject({
      ok: false,
      error: { code: 'library-unwritable' },
    });
    expect(valueOf(await host.listImports({})).imports).toHaveLength(1);
    expect(await readFile(join(folder, 'packs'), 'utf8')).toBe('in the way');
  });

  test('lists no link, and nothing that is hidden', async () => {
    const { host, folder } = await openImportHost();
    const pack = await makePack(host);
    const packs = join(folder, 'packs');
    await symlink(join(packs, pack.id), join(packs, 'planted-link'));
    await symlink(join(packs, pack.id), join(packs, '.planted'));
    expect(valueOf(await host.listPacks({})).packs).toEqual([pack]);
  });
});
