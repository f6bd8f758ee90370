import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deepestJson } from '../../../src/contract/shallow-json';
import {
  largestSettings,
  readSettingsFile,
  writeSettingsFile,
} from '../../../src/host/settings/settings-file';
import { settingsFolder } from '../../../src/host/settings/settings-folder';
import { temporaryFolder } from './temporary-folder';

test.each([
  ['linux', {}, '/made-up/.config/district-atlas'],
  ['linux', { XDG_CONFIG_HOME: '/made-up/conf' }, '/made-up/conf/district-atlas'],
  ['linux', { XDG_CONFIG_HOME: 'relative' }, '/made-up/.config/district-atlas'],
  ['darwin', { XDG_CONFIG_HOME: '/x' }, '/made-up/Library/Application Support/District Atlas'],
  ['win32', { APPDATA: 'C:\\Users\\a\\AppData\\Roaming' }, 'C:\\Users\\a\\AppData\\Roaming\\District Atlas'],
  ['linux', { DISTRICT_ATLAS_SETTINGS: '/tmp/elsewhere' }, '/tmp/elsewhere'],
  ['linux', { DISTRICT_ATLAS_SETTINGS: 'relative' }, '/made-up/.config/district-atlas'],
])('on %s with %j settings are kept in %s', (platform, environment, folder) => {
  expect(settingsFolder(environment, platform, '/made-up')).toBe(folder);
});

/** What reading finds where nothing is wrong. */
const found = (settings: object) => ({ settings, setAside: null });

test('settings come back as they were written, in a folder made for them', async () => {
  const path = join(await temporaryFolder(), 'new', 'settings.json');
  const settings = { theme: 'dark', layers: [{ id: 'roads', opacity: 0.5 }], note: 'ž한🗳️' };
  expect(await writeSettingsFile(path, settings)).toMatchObject({ ok: true });
  expect(await readSettingsFile(path)).toEqual(found(settings));
  expect(await readdir(join(path, '..'))).toEqual(['settings.json']);
});

test('no settings file is empty settings', async () => {
  expect(await readSettingsFile(join(await temporaryFolder(), 'settings.json'))).toEqual(found({}));
});

const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('settings that cannot be read', () => {
  test.each([
    ['empty', ''],
    ['cut off', '{'],
    ['a list', '[]'],
    ['a number', '7'],
    ['nothing', 'null'],
    ['zeros', '\u0000\u0000'],
    ['nested 3,000 deep', nested(3000)],
    ['nested one level too deep', nested(deepestJson + 1)],
    ['nested so deeply that a careless reader would crash', nested(1_000_000)],
  ])('because they are %s are kept under another name, which is told', async (_title, text) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'settings.json');
    await writeFile(path, text);
    const setAside = 'settings.set-aside.json';
    expect(await readSettingsFile(path)).toEqual({ settings: {}, setAside });
    expect(await readFile(join(folder, setAside), 'utf8')).toBe(text);
    expect(await readSettingsFile(path)).toEqual(found({}));
    expect(await writeSettingsFile(path, { theme: 'dark' })).toMatchObject({ ok: true });
    expect(await readFile(join(folder, setAside), 'utf8')).toBe(text);
  });

  test('because they are of 600 MB are not even opened', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'settings.json');
    await writeFile(path, '{}');
    await truncate(path, 600_000_000);
    expect(await readSettingsFile(path)).toEqual({ settings: {}, setAside: 'settings.set-aside.json' });
    expect((await stat(join(folder, 'settings.set-aside.json'))).size).toBe(600_000_000);
  });
});

test('settings as deep as may be are read', async () => {
  const path = join(await temporaryFolder(), 'settings.json');
  await writeFile(path, nested(deepestJson));
  expect(await readSettingsFile(path)).toEqual(found(JSON.parse(nested(deepestJson)) as object));
});

test('settings too large to be read again are not written, and those before stay', async () => {
  const path = join(await temporaryFolder(), 'settings.json');
  await writeSettingsFile(path, { theme: 'dark' });
  expect(await writeSettingsFile(path, { text: 'x'.repeat(largestSettings) })).toMatchObject({
    ok: false,
    error: { code: 'settings-size' },
  });
  expect(await readSettingsFile(path)).toEqual(found({ theme: 'dark' }));
});
