import { zipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPackFolder } from '../../../src/host/packs/read-pack-folder';
import { temporaryFolder } from './temporary-folder';

async function madeUpFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), 'made-up');
  await mkdir(join(folder, 'tables'), { recursive: true });
  await writeFile(join(folder, 'datapackage.json'), '{"title":"Made-up"}');
  await writeFile(join(folder, 'tables', 'returns.csv'), 'precinct,votes\n');
  await writeFile(join(folder, '.DS_Store'), 'x');
  return folder;
}

describe('a folder', () => {
  test('gives its files by their path, without hidden ones', async () => {
    const files = await readPackFolder(await madeUpFolder());
    expect(files.ok && [...files.value.keys()]).toEqual(['datapackage.json', 'tables/returns.csv']);
    expect(files.ok && Buffer.from(files.value.get('tables/returns.csv') ?? []).toString()).toBe(
      'precinct,votes\n',
    );
  });

  test('may be given by a link to it', async () => {
    const folder = await madeUpFolder();
    await symlink(folder, `${folder}-link`);
    expect((await readPackFolder(`${folder}-link`)).ok).toBe(true);
  });

  test.each([
    ['file', 'leak.csv', '/etc/hostname'],
    ['folder', 'leak', '/etc'],
    ['file of the pack itself', 'copy.json', 'datapackage.json'],
  ])('with a link to a %s is refused by name, not followed', async (_kind, name, target) => {
    const folder = await madeUpFolder();
    await symlink(target, join(folder, name));
    expect(await readPackFolder(folder)).toMatchObject({
      ok: false,
      error: { code: 'pack-link', place: { file: name } },
    });
  });

  test.skipIf(process.platform === 'win32')(
    'with a pipe in it is refused and does not wait for it',
    async () => {
      const folder = await madeUpFolder();
      execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
      expect(await readPackFolder(folder)).toMatchObject({ ok: false, error: { code: 'pack-link' } });
    },
  );

  test('with a file beyond the limit is refused unread', async () => {
    const folder = await madeUpFolder();
    await writeFile(join(folder, 'huge.csv'), '');
    await truncate(join(folder, 'huge.csv'), 300 * 1024 * 1024);
    expect(await readPackFolder(folder)).toMatchObject({
      ok: false,
      error: { code: 'pack-size', place: { file: 'huge.csv' } },
    });
  });

  test('nested without end is refused', async () => {
    const folder = await madeUpFolder();
    await mkdir(join(folder, 'a/b/c/d/e/f'), { recursive: true });
    expect(await readPackFolder(folder)).toMatchObject({ ok: false, error: { code: 'pack-size' } });
  });

  test('with thousands of files is refused', async () => {
    const folder = await madeUpFolder();
    await Promise.all(
      Array.from({ length: 1001 }, (_, index) => writeFile(join(folder, `${index}.csv`), '')),
    );
    expect(await readPackFolder(folder)).toMatchObject({ ok: false, error: { code: 'pack-size' } });
  });
});

describe('a zip', () => {
  test('gives the files of the folder in it', async () => {
    const path = join(await temporaryFolder(), 'made-up.ZIP');
    await writeFile(
      path,
      zipSync({ 'made-up/datapackage.json': Buffer.from('{}'), 'made-up/a.csv': Buffer.from('x') }),
    );
    const files = await readPackFolder(path);
    expect(files.ok && [...files.value.keys()]).toEqual(['datapackage.json', 'a.csv']);
  });

  test('that climbs out of its folder is refused', async () => {
    const path = join(await temporaryFolder(), 'made-up.zip');
    await writeFile(path, zipSync({ '../../evil.csv': Buffer.from('x') }));
    expect((await readPackFolder(path)).ok).toBe(false);
  });

  test('that is cut off is refused in a sentence', async () => {
    const path = join(await temporaryFolder(), 'made-up.zip');
    await writeFile(path, zipSync({ 'a.csv': Buffer.from('x'.repeat(1000)) }).subarray(0, 40));
    expect((await readPackFolder(path)).ok).toBe(false);
  });
});

test.each([
  ['nowhere', (folder: string) => join(folder, 'nowhere')],
  ['a plain file', (folder: string) => join(folder, 'datapackage.json')],
])('%s is no pack, and the sentence has no path of the machine', async (_title, pathOf) => {
  const folder = await madeUpFolder();
  const files = await readPackFolder(pathOf(folder));
  expect(files).toMatchObject({ ok: false, error: { code: 'pack-missing' } });
  expect(JSON.stringify(files)).not.toContain(folder);
});
