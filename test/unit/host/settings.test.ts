import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettingsFile, writeSettingsFile } from '../../../src/host/settings/settings-file';
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

test('settings come back as they were written, in a folder made for them', async () => {
  const path = join(await temporaryFolder(), 'new', 'settings.json');
  const settings = { theme: 'dark', layers: [{ id: 'roads', opacity: 0.5 }], note: 'ž한🗳️' };
  await writeSettingsFile(path, settings);
  expect(await readSettingsFile(path)).toEqual(settings);
  expect(await readdir(join(path, '..'))).toEqual(['settings.json']);
});

test.each(['', '{', '[]', '7', 'null', '\u0000\u0000'])(
  'a damaged settings file (%j) is as good as none',
  async (text) => {
    const path = join(await temporaryFolder(), 'settings.json');
    await writeFile(path, text);
    expect(await readSettingsFile(path)).toEqual({});
  },
);

test('no settings file is empty settings', async () => {
  expect(await readSettingsFile(join(await temporaryFolder(), 'settings.json'))).toEqual({});
});
