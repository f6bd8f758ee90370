import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveWithDialog, type AskForFile } from '../../../src/main/save-with-dialog';
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

/** A dialog in which the person types these names one after another, and leaves it when there are no more. */
function typeNames(folder: string, names: readonly string[]) {
  const proposed: (string | undefined)[] = [];
  const left = [...names];
  const ask: AskForFile = ({ defaultPath }) => {
    proposed.push(defaultPath);
    const name = left.shift();
    return Promise.resolve(
      name === undefined
        ? { canceled: true, filePath: '' }
        : { canceled: false, filePath: join(folder, name) },
    );
  };
  return { ask, proposed };
}

test.each([
  ['map', 'map.png'],
  ['results v1.2', 'results v1.2.png'],
  ['Mapa Žižkova.PNG', 'Mapa Žižkova.PNG'],
  ['draft.svg', 'draft.svg.png'],
  ['map.', 'map.png'],
  ['map.png. ', 'map.png'],
  ['.png', 'map.png'],
  ['aux', 'map aux.png'],
])('the typed name “%s” makes the file “%s”', async (typed, fileName) => {
  const folder = await temporaryFolder();
  const { ask } = typeNames(folder, [typed]);
  expect(await saveWithDialog(ask, folder)(map)).toEqual({ ok: true, value: { outcome: 'saved', fileName } });
  expect(await readdir(folder)).toEqual([fileName]);
});

test('a name that is too long for a file is cut, and the file written', async () => {
  const folder = await temporaryFolder();
  const { ask } = typeNames(folder, ['한'.repeat(83)]);
  expect(await saveWithDialog(ask, folder)(map)).toMatchObject({ ok: true });
  expect((await readdir(folder)).map((name) => /^한{66}\.png$/.test(name))).toEqual([true]);
});

test.each(['map', 'map.', 'map.png '])(
  'a file that the dialog did not ask about, as “%s” was typed, is asked about and not replaced unasked',
  async (typed) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'map.png'), 'made-up older map');
    const { ask, proposed } = typeNames(folder, [typed]);
    expect(await saveWithDialog(ask, folder)(map)).toEqual({ ok: true, value: { outcome: 'cancelled' } });
    expect(proposed).toEqual([join(folder, 'Runoff.png'), join(folder, 'map.png')]);
    expect(await readFile(join(folder, 'map.png'), 'utf8')).toBe('made-up older map');
  },
);

test('once the dialog was answered with the whole name, the file is replaced, or another written', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'map.png'), 'made-up older map');
  const other = typeNames(folder, ['map', 'map 2']);
  expect(await saveWithDialog(other.ask, folder)(map)).toMatchObject({ value: { fileName: 'map 2.png' } });
  expect(await readFile(join(folder, 'map.png'), 'utf8')).toBe('made-up older map');
  const same = typeNames(folder, ['map', 'map.png']);
  expect(await saveWithDialog(same.ask, folder)(map)).toMatchObject({ value: { fileName: 'map.png' } });
  expect(new Uint8Array(await readFile(join(folder, 'map.png')))).toEqual(map.bytes);
});

test('a dialog that was left writes nothing', async () => {
  const folder = await temporaryFolder();
  const deliver = saveWithDialog(() => Promise.resolve({ canceled: true, filePath: '' }), folder);
  expect(await deliver(map)).toEqual({ ok: true, value: { outcome: 'cancelled' } });
  expect(await readdir(folder)).toEqual([]);
});
