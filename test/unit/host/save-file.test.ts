import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveExportFile } from '../../../src/host/exports/save-export-file';
import { saveFile } from '../../../src/host/save-file';
import { temporaryFolder } from './temporary-folder';

const bytes = (text: string) => new TextEncoder().encode(text);
const exportFile = { fileName: 'map.svg', mediaType: 'image/svg+xml', bytes: bytes('<svg/>') };

test('a saved file is there, alone', async () => {
  const folder = await temporaryFolder();
  await saveFile(join(folder, 'map.svg'), bytes('first'));
  await saveFile(join(folder, 'map.svg'), bytes('second'));
  expect(await readdir(folder)).toEqual(['map.svg']);
  expect(await readFile(join(folder, 'map.svg'), 'utf8')).toBe('second');
});

test('a save that fails leaves what was there, and nothing else', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'map.svg'));
  await writeFile(join(folder, 'map.svg', 'inside'), 'kept');
  await expect(saveFile(join(folder, 'map.svg'), bytes('new'))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['map.svg']);
  expect(await readFile(join(folder, 'map.svg', 'inside'), 'utf8')).toBe('kept');
});

test('a reader never sees half a file', async () => {
  const path = join(await temporaryFolder(), 'map.svg');
  const texts = ['a', 'b'].map((letter) => letter.repeat(2_000_000));
  await saveFile(path, bytes(texts[0] ?? ''));
  const saving = saveFile(path, bytes(texts[1] ?? ''));
  for (let read = 0; read < 20; read += 1) expect(texts).toContain(await readFile(path, 'utf8'));
  await saving;
});

test('an export to a folder that is gone says so and names the file only', async () => {
  const folder = await temporaryFolder();
  const saved = await saveExportFile(join(folder, 'gone', 'map.svg'), exportFile);
  expect(saved).toEqual({
    ok: false,
    error: {
      code: 'export-unwritable',
      message: 'The file was not saved: the folder is gone. Choose another place.',
      place: { file: 'map.svg' },
    },
  });
});

test.skipIf(process.getuid?.() === 0)('an export to a folder without permission says so', async () => {
  const folder = await temporaryFolder();
  await chmod(folder, 0o500);
  expect(await saveExportFile(join(folder, 'map.svg'), exportFile)).toMatchObject({
    ok: false,
    error: { code: 'export-unwritable' },
  });
});

test.skipIf(process.platform === 'win32')(
  'a saved file can be read by others, as a saved map should be',
  async () => {
    const path = join(await temporaryFolder(), 'map.svg');
    await saveExportFile(path, exportFile);
    expect((await stat(path)).mode & 0o444).not.toBe(0);
  },
);
