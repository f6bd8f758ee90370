import { readdir, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { succeed } from '../../../../src/core/result';
import { changeDraft } from '../../../../src/host/imports/draft-lock';
import { lockName } from '../../../../src/host/storage/hidden-name';
import { ownTag } from '../../../../src/host/storage/owner';
import { begin, openImportHost, valueOf } from './open-import-host';

const bytes = new TextEncoder().encode('id,votes\n1,2\n');

/** Two running copies of the app over one folder of settings. */
async function openTwice() {
  const first = await openImportHost();
  const second = await openImportHost({ folder: first.folder });
  return { folder: first.folder, hosts: [first.host, second.host] as const };
}

describe('two windows on one import', () => {
  test('lose none of the files that both are given', async () => {
    const { folder, hosts } = await openTwice();
    const id = await begin(hosts[0]);
    const names = Array.from({ length: 22 }, (_, index) => `${index}.csv`);
    const given = await Promise.all(
      names.map((name, index) =>
        (index % 2 === 0 ? hosts[0] : hosts[1]).addImportFile({ id, name, offset: 0, bytes, isLast: true }),
      ),
    );
    expect(given.every(({ ok }) => ok)).toBe(true);
    const [listed] = valueOf(await hosts[1].listImports({})).imports;
    expect([...(listed?.files ?? [])].sort()).toEqual(names.sort());
    expect(await readdir(join(folder, 'imports'))).toEqual([id]);
  });

  test('are told where the other does not let go of it', async () => {
    const { folder, hosts } = await openTwice();
    const id = await begin(hosts[0]);
    const place = join(folder, 'imports', lockName(id));
    await mkdir(place);
    await writeFile(join(place, `${ownTag}.another-window`), '');
    const change = () => Promise.resolve(succeed('changed'));
    expect(await changeDraft(join(folder, 'imports'), id, change, 0)).toMatchObject({
      ok: false,
      error: { code: 'busy', message: expect.stringContaining('Another window') as string },
    });
    expect(valueOf(await hosts[0].listImports({})).imports[0]?.files).toEqual([]);
  });
});
