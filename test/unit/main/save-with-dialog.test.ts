import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveWithDialog } from '../../../src/main/save-with-dialog';
import { temporaryFolder } from '../host/temporary-folder';

const map = { fileName: 'Runoff.png', mediaType: 'image/png', bytes: Uint8Array.of(1, 2, 3) };

test('an export is written where the person chose, and the dialog opens there the next time', async () => {
  const [documents, chosen] = [await temporaryFolder(), await temporaryFolder()];
  const asked: unknown[] = [];
  const deliver = saveWithDialog(({ defaultPath }) => {
    asked.push(defaultPath);
    return Promise.resolve({ canceled: false, filePath: join(chosen, 'My map.png') });
  }, documents);
  expect(await deliver(map)).toEqual({ ok: true, value: { outcome: 'saved', fileName: 'My map.png' } });
  await deliver(map);
  expect(asked).toEqual([join(documents, 'Runoff.png'), join(chosen, 'Runoff.png')]);
  expect(new Uint8Array(await readFile(join(chosen, 'My map.png')))).toEqual(map.bytes);
  expect(await readdir(documents)).toEqual([]);
});

test('a name without an extension gets the format’s', async () => {
  const folder = await temporaryFolder();
  const deliver = saveWithDialog(
    () => Promise.resolve({ canceled: false, filePath: join(folder, 'map') }),
    folder,
  );
  expect(await deliver(map)).toMatchObject({ value: { fileName: 'map.png' } });
});

test('a dialog that was left writes nothing', async () => {
  const folder = await temporaryFolder();
  const deliver = saveWithDialog(() => Promise.resolve({ canceled: true, filePath: '' }), folder);
  expect(await deliver(map)).toEqual({ ok: true, value: { outcome: 'cancelled' } });
  expect(await readdir(folder)).toEqual([]);
});
