import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fail, succeed } from '../../../src/core/result';
import { clearLeftovers } from '../../../src/host/clear-leftovers';
import { hiddenName, lockName, nameOf, type HiddenKind } from '../../../src/host/storage/hidden-name';
import { inLock } from '../../../src/host/storage/lock';
import { isLiving, ownTag } from '../../../src/host/storage/owner';
import { noteOutside } from '../../../src/host/storage/outside-notes';
import { temporaryFolder } from './temporary-folder';

/** The tag of a process that lived a moment ago. */
function tagOfTheGone(): string {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  return ownTag.replace(/-\d+-/, `-${pid}-`);
}

const label = '00000000-0000-4000-8000-000000000000';

async function openFolders() {
  const folder = await temporaryFolder();
  const places = {
    settingsFolder: join(folder, 'settings'),
    library: join(folder, 'settings', 'packs'),
    imports: join(folder, 'settings', 'imports'),
  };
  const person = join(folder, 'person');
  for (const path of [person, ...Object.values(places)]) await mkdir(path, { recursive: true });
  return { ...places, places, person };
}

/** A folder that holds files, or a file, by its name. */
async function plant(path: string, files: readonly string[]): Promise<void> {
  await mkdir(path, { recursive: true });
  for (const name of files) {
    await mkdir(join(path, name));
    await writeFile(join(path, name, 'datapackage.json'), name);
  }
}

describe('a process', () => {
  test('is known to live, and known to be gone', () => {
    expect(isLiving(ownTag)).toBe(true);
    expect(isLiving(tagOfTheGone())).toBe(false);
  });

  test.skipIf(process.platform !== 'linux')('is not taken for a later one of the same id', () => {
    expect(isLiving(ownTag.replace(/\d+$/, '1'))).toBe(false);
  });

  test('of another machine cannot be asked, and counts as living', () => {
    expect(isLiving(tagOfTheGone().replace(/^[0-9a-f]{8}/, '00000000'))).toBe(true);
  });
});

describe('what is left over', () => {
  test('by a process that is gone is removed, and what a living one writes stays', async () => {
    const { places, settingsFolder, library, imports } = await openFolders();
    const living = hiddenName('part', label);
    for (const folder of [settingsFolder, library, imports]) {
      for (const kind of ['part', 'removed'] as const) {
        await writeFile(join(folder, nameOf({ owner: tagOfTheGone(), label, kind })), 'left');
      }
      await writeFile(join(folder, living), 'written');
      await writeFile(join(folder, '.hidden file of another program'), 'kept');
    }
    await clearLeftovers(places);
    for (const folder of [settingsFolder, library, imports]) {
      const hidden = (await readdir(folder)).filter((name) => name.startsWith('.'));
      expect(hidden.sort()).toEqual([living, '.hidden file of another program'].sort());
    }
  });

  test('in a folder of the person’s own is removed where it was noted, and only that', async () => {
    const { places, settingsFolder, person } = await openFolders();
    const owner = tagOfTheGone();
    const noted = nameOf({ owner, label, kind: 'part' });
    const others = ['map.svg', '.map.svg.part', nameOf({ owner, label: 'not-noted', kind: 'part' })];
    for (const name of [noted, ...others]) await writeFile(join(person, name), name);
    await writeFile(join(settingsFolder, nameOf({ owner, label, kind: 'note' })), `${person}\n`);
    await clearLeftovers(places);
    expect((await readdir(person)).sort()).toEqual(others.sort());
    expect((await readdir(settingsFolder)).sort()).toEqual(['imports', 'packs']);
  });

  test('on a disk that is unplugged stays noted', async () => {
    const { places, settingsFolder, person } = await openFolders();
    const note = nameOf({ owner: tagOfTheGone(), label, kind: 'note' });
    await writeFile(join(settingsFolder, note), `${join(person, 'unplugged')}\n`);
    await clearLeftovers(places);
    expect(await readdir(settingsFolder)).toContain(note);
  });

  test('of a note that was cut off is the note alone', async () => {
    const { places, settingsFolder, person } = await openFolders();
    await writeFile(
      join(settingsFolder, nameOf({ owner: tagOfTheGone(), label, kind: 'note' })),
      person.slice(0, -1),
    );
    await clearLeftovers(places);
    expect((await readdir(settingsFolder)).sort()).toEqual(['imports', 'packs']);
  });

  test('is noted until it is written, by this process', async () => {
    const { places, settingsFolder, person } = await openFolders();
    const { path, erase } = await noteOutside(settingsFolder, person);
    await writeFile(path, 'being written');
    await clearLeftovers(places);
    expect(await readFile(path, 'utf8')).toBe('being written');
    expect(await readdir(settingsFolder)).toHaveLength(3);
    await erase();
    expect(await readdir(settingsFolder)).toHaveLength(2);
  });
});

describe('an exchange that was cut off', () => {
  const exchange = (library: string) =>
    join(library, nameOf({ owner: tagOfTheGone(), label, kind: 'exchange' satisfies HiddenKind }));

  test('with both packs in it is ended', async () => {
    const { places, library } = await openFolders();
    await plant(exchange(library), ['made-up', '.old']);
    await clearLeftovers(places);
    expect(await readdir(library)).toEqual(['made-up']);
    expect(await readFile(join(library, 'made-up', 'datapackage.json'), 'utf8')).toBe('made-up');
  });

  test.each([
    ['that was not begun leaves the old pack', ['made-up'], ['made-up']],
    ['that was ended leaves the new pack', ['.old'], ['made-up']],
    ['that was ended before the pack was removed brings nothing back', ['.old'], []],
  ])('%s', async (_title, inside, there) => {
    const { places, library } = await openFolders();
    await plant(library, there);
    await plant(exchange(library), inside);
    await clearLeftovers(places);
    expect(await readdir(library)).toEqual(there);
  });
});

describe('a lock', () => {
  const busy = fail('busy', 'Another holds it.');

  test('lets one after the other change what both read before', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'count');
    await writeFile(path, '0');
    const add = () =>
      inLock(folder, 'made-up', busy, async () => {
        await writeFile(path, String(Number(await readFile(path, 'utf8')) + 1));
        return succeed(undefined);
      });
    await Promise.all(Array.from({ length: 12 }, add));
    expect(await readFile(path, 'utf8')).toBe('12');
    expect(await readdir(folder)).toEqual(['count']);
  });

  test('of a process that is gone is broken, whether it was taken or being given back', async () => {
    const folder = await temporaryFolder();
    const place = join(folder, lockName('made-up'));
    for (const holders of [[`${tagOfTheGone()}.${label}`], []]) {
      await mkdir(place);
      for (const holder of holders) await writeFile(join(place, holder), '');
      expect(await inLock(folder, 'made-up', busy, () => Promise.resolve(succeed('run')))).toEqual(
        succeed('run'),
      );
    }
    expect(await readdir(folder)).toEqual([]);
  });
});
