import { describe, expect, test } from 'vitest';
import {
  withColumn,
  withContests,
  withJoin,
  withLayout,
  withName,
  withTable,
} from '../../../../src/app/import/import-edits';
import type { ImportSession } from '../../../../src/app/import/import-session';
import { stepState, tableFault } from '../../../../src/app/import/step-states';
import {
  givenText,
  madeUpPolygons,
  madeUpPrimary,
  madeUpRunoff,
  madeUpTurnout,
} from '../../../fixtures/made-up-import';
import { openImportHost, valueOf } from '../../host/imports/open-import-host';
import { openImport, upload, viewOf } from './open-import';

const everything = [madeUpPolygons, madeUpPrimary, madeUpRunoff, madeUpTurnout].map(upload);

function acceptAll(imports: ImportSession): void {
  for (const { tableKey, proposals, isOpen } of viewOf(imports).joins) {
    if (isOpen) imports.decide(withJoin(tableKey, proposals[0]!));
  }
}

const joined = (imports: ImportSession) => viewOf(imports).joins.map(({ used }) => used.matchedUnits);

describe('from files to a pack', () => {
  test('joins nothing before rules are accepted, undoes and redoes, and makes the pack', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    await imports.addFiles(everything);
    expect(imports.getState().isOpen).toBe(true);
    expect(joined(imports)).toEqual([0, 0, 0]);
    expect(stepState('join', imports.getState())).toEqual({ kind: 'needs attention', count: 3 });
    expect(imports.getState().preview?.features).toHaveLength(6);

    acceptAll(imports);
    await imports.planned();
    expect(joined(imports)).toEqual([4, 4, 4]);
    expect(stepState('join', imports.getState())).toEqual({ kind: 'done' });
    imports.undo();
    await imports.planned();
    expect(joined(imports)).toEqual([4, 4, 0]);
    imports.redo();
    imports.decide(withName('district', 'Made-up District'));
    await imports.finish();

    const { finished, error, id } = imports.getState();
    expect({ error, id }).toEqual({ error: null, id: null });
    expect(finished).toMatchObject({ title: 'Made-up District', origin: 'imported' });
    expect(valueOf(await host.listPacks({})).packs).toEqual([finished]);
    expect(imports.getState().drafts).toEqual([]);
  });

  test('makes no pack while something is missing', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    await imports.addFiles([upload(madeUpPrimary)]);
    expect(viewOf(imports).missing).toHaveLength(1);
    await imports.finish();
    expect(imports.getState().finished).toBeNull();
    expect(valueOf(await host.listPacks({})).packs).toEqual([]);
  });

  test('takes files that are given at once into one import, in their order', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    await Promise.all(everything.map((file) => imports.addFiles([file])));
    expect(viewOf(imports).files.map(({ name }) => name)).toEqual(everything.map(({ name }) => name));
    expect(valueOf(await host.listImports({})).imports).toHaveLength(1);
  });

  test('begins another after one is finished', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    await imports.addFiles(everything);
    await imports.finish();
    await imports.addFiles([upload(madeUpPrimary)]);
    expect(imports.getState().finished).toBeNull();
    expect(viewOf(imports).files.map(({ name }) => name)).toEqual([madeUpPrimary.name]);
    expect(imports.getState().decisions.title).toBeUndefined();
  });
});

describe('leaving and resuming', () => {
  test('keeps files and decisions for another session, and resumes where a person is needed', async () => {
    const { host } = await openImportHost();
    const before = openImport(host);
    await before.addFiles(everything);
    before.decide(withName('title', 'Made-up Title'));
    await before.planned();
    before.leave();
    expect(before.getState().isOpen).toBe(false);

    const after = openImport(host);
    await after.open();
    const [draft] = after.getState().drafts;
    expect(draft).toMatchObject({ title: 'Made-up Title', files: everything.map(({ name }) => name) });
    await after.resume(draft!.id);
    expect(after.getState().decisions.title).toBe('Made-up Title');
    expect(after.getState().step).toBe('join');
    expect(viewOf(after).naming.title).toBe('Made-up Title');
  });

  test('discards the import in hand with its files', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    await imports.addFiles(everything);
    await imports.discard(imports.getState().id!);
    expect(imports.getState()).toMatchObject({ id: null, view: null, isOpen: true, drafts: [] });
    expect(valueOf(await host.listImports({})).imports).toEqual([]);
  });
});

describe('files that cannot be taken', () => {
  const changed = {
    ...upload(madeUpRunoff),
    readPiece: () => Promise.reject(new Error('The file was changed.')),
  };

  test('are told with what to do, and the others are taken', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    await imports.addFiles([changed, upload(madeUpPrimary)]);
    expect(imports.getState().error).toBe(
      `${madeUpRunoff.name}: The file cannot be read; it may have changed. Add it again.`,
    );
    expect(viewOf(imports).files.map(({ name }) => name)).toEqual([madeUpPrimary.name]);
  });

  test('are refused before they are read when they are too large, and leave no import behind', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    const large = { ...changed, name: 'made-up-large.zip', size: 300 * 1024 * 1024 };
    await imports.addFiles([large]);
    expect(imports.getState().error).toBe(
      'made-up-large.zip: The file has 300 MB; at most 256 MB can be read. Give a smaller part of it.',
    );
    expect(imports.getState().id).toBeNull();
    expect(valueOf(await host.listImports({})).imports).toEqual([]);
  });

  test('stop when the person cancels, and what came before stays', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    const cancelling = {
      ...upload(madeUpRunoff),
      readPiece: async () => {
        await imports.cancel();
        return new Uint8Array(madeUpRunoff.bytes);
      },
    };
    await imports.addFiles([upload(madeUpPrimary), cancelling, upload(madeUpTurnout)]);
    expect(imports.getState().error).toBeNull();
    expect(viewOf(imports).files.map(({ name }) => name)).not.toContain(madeUpTurnout.name);
  });
});

describe('what is decided of tables', () => {
  const key = madeUpPrimary.name;
  const tableOf = (imports: ImportSession) => viewOf(imports).tables.find((table) => table.key === key)!;

  test('gives fresh columns for another layout, tells its error, and comes back', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    await imports.addFiles([upload(madeUpPrimary)]);
    imports.decide(withLayout(key, 'open-elections', 0));
    await imports.planned();
    const wrong = tableOf(imports);
    expect(wrong.mapping?.layout).toBe('open-elections');
    expect(wrong.mapping?.columns.map(({ header }) => header)).toEqual(wrong.header);
    expect(tableFault(wrong)).toMatch(/say what its columns mean/);
    expect(stepState('tables', imports.getState())).toEqual({ kind: 'needs attention', count: 1 });
    imports.decide(withLayout(key, 'wide', 0));
    await imports.planned();
    expect(tableOf(imports)).toMatchObject({ error: null, unitCount: 5, contestCount: 1 });
  });

  test('leaves a column out of the count when it is said to mean nothing', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    await imports.addFiles([upload(madeUpPrimary)]);
    const votes = viewOf(imports).contests[0]!.votes;
    const table = tableOf(imports);
    const index = table.header.indexOf('Bo Made-up');
    const lost = viewOf(imports).contests[0]!.candidates.find(({ name }) => name === 'Bo Made-up')!.votes;
    imports.decide(
      withColumn(key, table.mapping!, index, { role: 'ignored', contest: null, name: null, party: null }),
    );
    await imports.planned();
    expect(viewOf(imports).contests[0]!.votes).toBe(votes - lost);
    expect(viewOf(imports).contests[0]!.candidates).toHaveLength(2);
  });

  test('keeps corrections of columns that follow each other faster than they are planned', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    await imports.addFiles([upload(madeUpPrimary)]);
    const { mapping, header } = tableOf(imports);
    const at = (name: string): number => header.indexOf(name);
    imports.decide(withColumn(key, mapping!, at('Ada Made-up'), { name: 'Ada' }));
    imports.decide(withColumn(key, mapping!, at('Bo Made-up'), { name: 'Bo' }));
    await imports.planned();
    const names = viewOf(imports).contests[0]!.candidates.map(({ name }) => name);
    expect(names).toEqual(['Ada', 'Bo', 'Cy Made-up']);
  });

  test('asks for the day of an election that nothing names, and takes it', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    const undated = givenText('made-up-returns.csv', new TextDecoder().decode(madeUpPrimary.bytes));
    await imports.addFiles([upload(undated)]);
    expect(stepState('tables', imports.getState())).toEqual({ kind: 'needs attention', count: 1 });
    imports.decide(withTable(undated.name, { date: '1999-01-05', stage: 'primary' }));
    await imports.planned();
    expect(stepState('tables', imports.getState())).toEqual({ kind: 'done' });
    expect(viewOf(imports).contests[0]).toMatchObject({ date: '1999-01-05', stage: 'primary' });
  });

  test('leaves all contests out and takes them in again with one undo', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    await imports.addFiles(everything);
    imports.decide(withContests(viewOf(imports).contests, { isLeftOut: true }));
    await imports.planned();
    expect(viewOf(imports).contests.map(({ isLeftOut }) => isLeftOut)).toEqual([true, true]);
    expect(stepState('contests', imports.getState())).toEqual({ kind: 'needs attention', count: 1 });
    imports.undo();
    await imports.planned();
    expect(viewOf(imports).contests.map(({ isLeftOut }) => isLeftOut)).toEqual([false, false]);
  });
});

describe('a recipe', () => {
  test('decides as was decided for another pack, and a wrong one changes nothing', async () => {
    const { host } = await openImportHost();
    const first = openImport(host);
    await first.addFiles(everything);
    acceptAll(first);
    await first.finish();
    const { files } = valueOf(await host.openPack({ id: first.getState().finished!.id }));
    const recipe = files.find(({ path }) => path.endsWith('recipe.json'))!;

    const next = openImport(host);
    next.useRecipe('made-up.json', new TextEncoder().encode('{"recipe": 7}'));
    expect(next.getState().error).toMatch(/^made-up\.json/);
    expect(next.getState().decisions).toEqual({});
    next.useRecipe(recipe.path, recipe.bytes);
    await next.addFiles(everything);
    expect(joined(next)).toEqual([4, 4, 4]);
  });
});

describe('replacing a part of a pack', () => {
  test('keeps the rest and says what is replaced', async () => {
    const { host } = await openImportHost();
    const imports = openImport(host);
    await imports.addFiles(everything);
    acceptAll(imports);
    imports.decide(withName('district', 'Made-up District'));
    await imports.finish();
    const { id, title } = imports.getState().finished!;

    const opening = imports.open({ id, title });
    expect(imports.getState()).toMatchObject({ baseTitle: title, finished: null, step: 'files' });
    const newer = new TextDecoder()
      .decode(madeUpRunoff.bytes)
      .replace('0101,1,1,30,20,10', '0101,1,1,32,22,10');
    await imports.addFiles([upload(givenText(madeUpRunoff.name, newer))]);
    await opening;
    acceptAll(imports);
    await imports.planned();
    const view = viewOf(imports);
    expect(view.contests.map(({ replaces }) => replaces)).toEqual(['1999-03-02-runoff']);
    expect(view.missing).toEqual([]);
    expect(view.replacements.length).toBeGreaterThan(0);
    await imports.finish();
    expect(imports.getState().error).toBeNull();
    expect(imports.getState().finished).not.toBeNull();
  });
});
