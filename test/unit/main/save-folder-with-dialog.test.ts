import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saveFolderWithDialog } from '../../../src/main/save-folder-with-dialog';
import { temporaryFolder } from '../host/temporary-folder';

const files = [
  { path: 'datapackage.json', bytes: Uint8Array.of(1) },
  { path: 'inner/returns.csv', bytes: Uint8Array.of(2, 3) },
];
const choosing = (chosen: string, asked: unknown[] = []) =>
  saveFolderWithDialog(({ defaultPath, properties }) => {
    asked.push(defaultPath, properties);
    return Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, '/made-up/documents');

describe('a pack as a folder', () => {
  test('is written inside of the chosen one, and the dialog opens there the next time', async () => {
    const chosen = await temporaryFolder();
    const asked: unknown[] = [];
    const deliver = choosing(chosen, asked);
    expect(await deliver('pack', files)).toEqual({ ok: true, value: { outcome: 'saved', fileName: 'pack' } });
    await deliver('pack again', files);
    expect(asked).toEqual([
      '/made-up/documents',
      ['openDirectory', 'createDirectory'],
      chosen,
      ['openDirectory', 'createDirectory'],
    ]);
    expect((await readdir(chosen)).sort()).toEqual(['pack', 'pack again']);
    expect([...(await readFile(join(chosen, 'pack/inner/returns.csv')))]).toEqual([2, 3]);
  });

  test.each([
    ['a folder', (path: string) => mkdir(path)],
    ['a file', (path: string) => writeFile(path, 'mine')],
  ])('is never written over %s that is there', async (_title, put) => {
    const chosen = await temporaryFolder();
    await put(join(chosen, 'pack'));
    expect(await choosing(chosen)('pack', files)).toMatchObject({
      ok: false,
      error: { code: 'export-exists', place: { file: 'pack' } },
    });
    expect(await readdir(chosen)).toEqual(['pack']);
  });

  test('is not written at all where the place refuses it', async () => {
    const chosen = join(await temporaryFolder(), 'file');
    await writeFile(chosen, 'no folder');
    expect(await choosing(chosen)('pack', files)).toMatchObject({
      ok: false,
      error: { code: 'export-unwritable' },
    });
  });

  test('is not written when the dialog was left', async () => {
    const deliver = saveFolderWithDialog(() => Promise.resolve({ canceled: true, filePaths: [] }), '/');
    expect(await deliver('pack', files)).toEqual({ ok: true, value: { outcome: 'cancelled' } });
  });
});
