import { mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../../../src/contract/host';
import { draftLimits } from '../../../../src/host/imports/draft-files';
import { partLabelOf, storedNameOf } from '../../../../src/host/imports/given-name';
import { hiddenName } from '../../../../src/host/storage/hidden-name';
import { readWhole } from '../../../../src/host/packs/read-regular-file';
import { givenText } from '../../../fixtures/made-up-import';
import { begin, give, openImportHost, plan, valueOf } from './open-import-host';

const bytes = (text: string) => new TextEncoder().encode(text);
const table = givenText('made-up.csv', 'id,Ada Made-up,Bo Made-up\n101,7,8\n102,9,10\n');

const addPiece = (host: Host, id: string, name: string, offset: number, text: string, isLast = false) =>
  host.addImportFile({ id, name, offset, bytes: bytes(text), isLast });

describe('pieces of a file', () => {
  test('make the file that was given, whatever their lengths, and only the last makes it one', async () => {
    const { host } = await openImportHost();
    const id = await begin(host);
    const [first, rest] = ['id,Ada Made-up,Bo Made-up\n101,', '7,8\n102,9,10\n'];
    valueOf(await addPiece(host, id, 'made-up.csv', 0, first));
    expect(valueOf(await host.listImports({})).imports[0]?.files).toEqual([]);
    valueOf(await addPiece(host, id, 'made-up.csv', first.length, rest, true));
    expect(valueOf(await host.listImports({})).imports[0]?.files).toEqual(['made-up.csv']);
    const view = await plan(host, id);
    expect(view.files).toEqual([{ name: 'made-up.csv', size: first.length + rest.length }]);
    expect(view.contests.map(({ votes }) => votes)).toEqual([34]);
  });

  test.each([
    ['ahead of what is there', 7],
    ['over what is there', 2],
  ])('%s are refused, and what was there stays', async (_title, offset) => {
    const { host } = await openImportHost();
    const id = await begin(host);
    valueOf(await addPiece(host, id, 'a.csv', 0, 'abcd'));
    expect(await addPiece(host, id, 'a.csv', offset, 'efgh')).toMatchObject({
      ok: false,
      error: { code: 'import-piece', place: { file: 'a.csv' } },
    });
    valueOf(await addPiece(host, id, 'a.csv', 4, 'efgh', true));
    expect((await plan(host, id)).files).toEqual([{ name: 'a.csv', size: 8 }]);
  });

  test('without a beginning are refused', async () => {
    const { host } = await openImportHost();
    expect(await addPiece(host, await begin(host), 'a.csv', 5, 'late', true)).toMatchObject({
      ok: false,
      error: { code: 'import-piece' },
    });
  });

  test('begin anew with the first, as after a connection that broke', async () => {
    const { host } = await openImportHost();
    const id = await begin(host);
    valueOf(await addPiece(host, id, 'a.csv', 0, 'half of it'));
    await give(host, id, [table]);
    valueOf(await addPiece(host, id, 'a.csv', 0, 'whole', true));
    expect((await plan(host, id)).files).toEqual([
      { name: 'made-up.csv', size: table.bytes.length },
      { name: 'a.csv', size: 5 },
    ]);
  });

  test('that nobody went on with are cleared away when imports are listed a day later, others stay', async () => {
    const { host, folder } = await openImportHost();
    const id = await begin(host);
    const kept = join(folder, 'imports', id);
    valueOf(await addPiece(host, id, 'abandoned.csv', 0, 'half of it'));
    valueOf(await addPiece(host, id, 'going-on.csv', 0, 'half'));
    const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
    await utimes(join(kept, hiddenName('part', partLabelOf('abandoned.csv'))), twoDaysAgo, twoDaysAgo);
    expect(valueOf(await host.listImports({})).imports.map((entry) => entry.id)).toEqual([id]);
    expect((await readdir(kept)).filter((name) => name.endsWith('.part'))).toEqual([
      hiddenName('part', partLabelOf('going-on.csv')),
    ]);
    expect(await readdir(join(folder, 'imports'))).toEqual([id]);
    valueOf(await addPiece(host, id, 'going-on.csv', 4, ' and all', true));
    expect((await plan(host, id)).files).toEqual([{ name: 'going-on.csv', size: 12 }]);
  });

  test('of a file larger than can be read are refused before anything is written', async () => {
    const { host, folder } = await openImportHost();
    const id = await begin(host);
    expect(await addPiece(host, id, 'a.csv', draftLimits.fileBytes, 'x')).toMatchObject({
      ok: false,
      error: { code: 'import-size' },
    });
    expect(await readdir(join(folder, 'imports', id))).toEqual(['decisions.json', 'draft.json']);
  });

  test('of more files than an import takes are refused', async () => {
    const { host, folder } = await openImportHost();
    const id = await begin(host);
    const files = Array.from({ length: draftLimits.files }, (_, index) => {
      const name = `${index}.csv`;
      return { name, stored: storedNameOf(name, 0), size: 1 };
    });
    const index = { revision: 1, files, base: null };
    await writeFile(join(folder, 'imports', id, 'draft.json'), JSON.stringify(index));
    expect(await addPiece(host, id, 'one more.csv', 0, 'x', true)).toMatchObject({
      ok: false,
      error: { code: 'import-size' },
    });
    valueOf(await addPiece(host, id, '7.csv', 0, 'x', true));
  });

  test('of files that are too large together are refused', async () => {
    const { host, folder } = await openImportHost();
    const id = await begin(host);
    const files = ['a', 'b'].map((name) => ({
      name,
      stored: storedNameOf(name, 0),
      size: draftLimits.fileBytes,
    }));
    const index = { revision: 1, files, base: null };
    await writeFile(join(folder, 'imports', id, 'draft.json'), JSON.stringify(index));
    expect(await addPiece(host, id, 'c', 0, 'x', true)).toMatchObject({ error: { code: 'import-size' } });
    valueOf(await addPiece(host, id, 'b', 0, 'x', true));
  });
});

describe('names', () => {
  test.each([
    '../../x.csv',
    '..',
    'a/../../x.csv',
    '/etc/passwd',
    'C:\\x.csv',
    'c:x.csv',
    '\\\\server\\x.csv',
    'a\u0000.csv',
    'a\n.csv',
    'a//b.csv',
    './a.csv',
    ' ',
  ])('“%s” is refused and nothing is written anywhere', async (name) => {
    const { host, folder } = await openImportHost();
    const id = await begin(host);
    expect(await addPiece(host, id, name, 0, 'x', true)).toMatchObject({
      ok: false,
      error: { code: 'import-name' },
    });
    expect(await host.removeImportFile({ id, name })).toMatchObject({ error: { code: 'import-name' } });
    expect(await readdir(folder)).toEqual(['imports']);
    expect(await readdir(join(folder, 'imports'))).toEqual([id]);
    expect(await readdir(join(folder, 'imports', id))).toEqual(['decisions.json', 'draft.json']);
  });

  test('that no disk may take are kept all the same, because none is a path', async () => {
    const { host, folder } = await openImportHost();
    const id = await begin(host);
    const names = ['CON', 'aux.csv', `${'ž'.repeat(296)}.csv`, 'a?b*c.csv', '데이터/größe.csv', '__proto__'];
    for (const name of names) valueOf(await addPiece(host, id, name, 0, 'id,votes\n1,2\n', true));
    expect(valueOf(await host.listImports({})).imports[0]?.files).toEqual(names);
    const stored = await readdir(join(folder, 'imports', id));
    expect(stored.filter((name) => /^given-[0-9a-f]{40}$/.test(name))).toHaveLength(names.length);
    expect(stored).toHaveLength(names.length + 2);
    expect((await plan(host, id)).files.map(({ name }) => name)).toEqual(names);
  });

  test('that are composed differently are one, and a file takes the place of one of its name', async () => {
    const { host } = await openImportHost();
    const id = await begin(host);
    valueOf(await addPiece(host, id, 'Zu\u0308rich.csv', 0, 'first', true));
    valueOf(await addPiece(host, id, 'Z\u00fcrich.csv', 0, 'second one', true));
    expect((await plan(host, id)).files).toEqual([{ name: 'Z\u00fcrich.csv', size: 10 }]);
    valueOf(await host.removeImportFile({ id, name: 'Zu\u0308rich.csv' }));
    expect(valueOf(await host.listImports({})).imports[0]?.files).toEqual([]);
    expect(await host.removeImportFile({ id, name: 'Z\u00fcrich.csv' })).toMatchObject({
      error: { code: 'import-file' },
    });
  });
});

describe('what lies in the folder of an import', () => {
  test('is for this person’s eyes only', async () => {
    const { host, folder } = await openImportHost();
    const id = await begin(host);
    expect((await stat(join(folder, 'imports', id))).mode & 0o777).toBe(0o700);
  });

  test('is not followed where it is a link: neither read nor written through', async () => {
    const { host, folder } = await openImportHost();
    const id = await begin(host);
    const secret = join(folder, 'secret.txt');
    await writeFile(secret, 'id,votes\n1,2\n');
    const kept = join(folder, 'imports', id);
    const stored = join(kept, storedNameOf('a.csv', 0));
    await symlink(secret, join(kept, hiddenName('part', partLabelOf('a.csv'))));
    expect(await addPiece(host, id, 'a.csv', 0, 'written', true)).toMatchObject({
      ok: false,
      error: { code: 'import-link' },
    });
    await symlink(secret, stored);
    const index = {
      revision: 1,
      files: [{ name: 'a.csv', stored: storedNameOf('a.csv', 0), size: 13 }],
      base: null,
    };
    await writeFile(join(folder, 'imports', id, 'draft.json'), JSON.stringify(index));
    expect(await host.planImport({ id, decisions: null })).toMatchObject({
      ok: false,
      error: { code: 'import-link', place: { file: 'a.csv' } },
    });
    expect(await readFile(secret, 'utf8')).toBe('id,votes\n1,2\n');
  });

  test('is not one where the folder itself is a link', async () => {
    const { host, folder } = await openImportHost();
    await mkdir(join(folder, 'imports'), { recursive: true });
    await symlink(folder, join(folder, 'imports', 'planted-link'));
    expect(await host.planImport({ id: 'planted-link', decisions: null })).toMatchObject({
      error: { code: 'import-missing' },
    });
    expect(valueOf(await host.listImports({})).imports).toEqual([]);
  });

  test('is an error where a file is not what was given', async () => {
    const { host, folder } = await openImportHost();
    const id = await begin(host);
    await give(host, id, [table]);
    await writeFile(join(folder, 'imports', id, storedNameOf(table.name, 0)), 'id,votes\n');
    expect(await host.planImport({ id, decisions: null })).toMatchObject({
      ok: false,
      error: { code: 'import-unreadable', place: { file: table.name } },
    });
    await give(host, id, [table]);
    expect((await plan(host, id)).contests).toHaveLength(1);
  });

  test.each([
    ['no JSON', '{'],
    ['an index of another kind', '{"files":[]}'],
    [
      'a file that leads elsewhere',
      '{"revision":1,"base":null,"files":[{"name":"a","stored":"../../x","size":1}]}',
    ],
    ['a base that leads elsewhere', '{"revision":1,"base":{"title":"a","folder":"../x"},"files":[]}'],
  ])('is listed as damaged where it is %s, and can be discarded', async (_title, text) => {
    const { host, folder } = await openImportHost();
    const id = await begin(host);
    await writeFile(join(folder, 'imports', id, 'draft.json'), text);
    expect(valueOf(await host.listImports({})).imports).toMatchObject([{ id, title: 'Damaged import' }]);
    expect(await host.planImport({ id, decisions: null })).toMatchObject({
      error: { code: 'import-damaged' },
    });
    valueOf(await host.discardImport({ id }));
    expect(await readdir(join(folder, 'imports'))).toEqual([]);
  });

  test('is not removed by anything but finishing and discarding', async () => {
    const first = await openImportHost();
    const id = await begin(first.host);
    await give(first.host, id, [table]);
    await first.host.cancelImport({ id });
    const second = await openImportHost({ folder: first.folder });
    expect(valueOf(await second.host.listImports({})).imports.map((entry) => entry.id)).toEqual([id]);
    valueOf(await second.host.discardImport({ id }));
    expect(await second.host.discardImport({ id })).toMatchObject({ error: { code: 'import-missing' } });
  });
});

describe('a file that changes while it is read', () => {
  const handleOf = (sizes: readonly bigint[], times: readonly bigint[], read = 4) => {
    let [looks, reads] = [0, 0];
    return {
      stat: () => {
        const status = { size: sizes[looks], mtimeNs: times[looks], isFile: () => true };
        looks += 1;
        return Promise.resolve(status);
      },
      read: () => {
        reads += 1;
        return Promise.resolve({ bytesRead: reads === 1 ? read : 0 });
      },
    } as unknown as Parameters<typeof readWhole>[0];
  };

  test.each([
    ['grows', handleOf([4n, 5n], [1n, 1n])],
    ['is written anew at the same length', handleOf([4n, 4n], [1n, 2n])],
    ['shrinks', handleOf([4n, 3n], [1n, 1n], 3)],
  ])('and %s is an error', async (_title, handle) => {
    expect(await readWhole(handle, 'a.csv', 100, 'import')).toMatchObject({
      ok: false,
      error: { code: 'import-unreadable', place: { file: 'a.csv' } },
    });
  });

  test('in nothing is read', async () => {
    expect(await readWhole(handleOf([4n, 4n], [1n, 1n]), 'a.csv', 100)).toMatchObject({ ok: true });
  });
});
