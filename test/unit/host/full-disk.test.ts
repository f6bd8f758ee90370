import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openKeptHost, placesOf, valueOf } from '../../kills/open-kept-host';
import { temporaryFolder } from './temporary-folder';

const codes = [
  ['ENOSPC', 'the disk is full. Free some space and try again.'],
  ['EDQUOT', 'your share of the disk is used up. Free some space and try again.'],
  ['EROFS', 'this disk is read-only. Make the folder of the app’s settings writable and try again.'],
  [
    'EACCES',
    'this folder may not be written to. Make the folder of the app’s settings writable and try again.',
  ],
] as const;

const bytes = new Uint8Array(1000).fill(65);
const listAll = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

/** A host with settings, a pack and an import of one file. */
async function openUsed(folder: string) {
  const host = openKeptHost(folder, '1.0.0');
  await mkdir(placesOf(folder).person, { recursive: true });
  valueOf(await host.writeSettings({ settings: { theme: 'dark' } }));
  const { id: made } = valueOf(await host.startImport({ base: null }));
  const { pack } = valueOf(await host.finishImport({ id: made }));
  const { id } = valueOf(await host.startImport({ base: null }));
  valueOf(await host.addImportFile({ id, name: 'a.csv', offset: 0, bytes, isLast: true }));
  return { host, id, pack };
}

/** Lets nothing be written, by what the system says then, until the answer takes it back. */
function refuseWriting(code: string): () => void {
  const own = promises as unknown as Record<string, (...words: unknown[]) => Promise<unknown>>;
  const { open, mkdir: make } = own;
  if (open === undefined || make === undefined) throw new Error('There is nothing to refuse.');
  const refuse = () =>
    Promise.reject(Object.assign(new Error(`${code}: made up`), { code, syscall: 'write', errno: -28 }));
  own['mkdir'] = (path, ...rest) =>
    String(path).includes('.district-atlas') ? refuse() : make(path, ...rest);
  own['open'] = (path, flags, ...rest) => (flags === 'wx' ? refuse() : open(path, flags, ...rest));
  syncBuiltinESMExports();
  const restore = () => {
    Object.assign(own, { open, mkdir: make });
    syncBuiltinESMExports();
  };
  onTestFinished(restore);
  return restore;
}

describe.each(codes)('where nothing can be written (%s)', (code, sentence) => {
  test('it is told what to do, nothing that is there is harmed, and later it goes on', async () => {
    const folder = await temporaryFolder();
    const { host, id, pack } = await openUsed(folder);
    const before = await listAll(folder);
    const restore = refuseWriting(code);
    const refused = [
      await host.startImport({ base: null }),
      await host.startImport({ base: { id: pack.id } }),
      await host.addImportFile({ id, name: 'b.csv', offset: 0, bytes, isLast: true }),
      await host.finishImport({ id }),
      await host.writeSettings({ settings: { theme: 'light' } }),
    ];
    for (const reply of refused) {
      expect(reply).toMatchObject({ ok: false });
      expect(reply.ok ? '' : reply.error.message).toContain(sentence);
    }
    expect(await listAll(folder)).toEqual(before);
    restore();
    expect(valueOf(await host.readSettings({})).settings).toEqual({ theme: 'dark' });
    expect(valueOf(await host.listImports({})).imports).toMatchObject([{ id, files: ['a.csv'] }]);
    valueOf(await host.startImport({ base: { id: pack.id } }));
  });
});

test('on a disk that is really full it is so too, and what takes up space can be removed', async ({
  skip,
}) => {
  const folder = await temporaryFolder();
  const disk = join(folder, 'disk');
  await mkdir(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { encoding: 'utf8' });
  if (mounted.status !== 0) {
    const reason = `no small file system can be mounted here: ${mounted.error?.message ?? mounted.stderr.trim()}`;
    console.log(`skipped: ${reason}`);
    skip(reason);
  }
  onTestFinished(() => void spawnSync('umount', [disk]));
  const { host, id, pack } = await openUsed(disk);
  const before = await listAll(disk);
  await fill(join(disk, 'person', 'much'));
  const refused = [
    await host.startImport({ base: null }),
    await host.startImport({ base: { id: pack.id } }),
    await host.addImportFile({ id, name: 'b.csv', offset: 0, bytes: new Uint8Array(100_000), isLast: true }),
    await host.finishImport({ id }),
    await host.writeSettings({ settings: { text: 'x'.repeat(100_000) } }),
    await host.saveTable({ name: 'table', csv: 'x'.repeat(100_000) }),
  ];
  for (const reply of refused) {
    expect(reply.ok ? 'done' : reply.error.message).toContain('the disk is full');
  }
  expect((await listAll(disk)).filter((path) => path !== 'person/much')).toEqual(before);
  valueOf(await host.removePack({ id: pack.id }));
  valueOf(await host.discardImport({ id }));
  await rm(join(disk, 'person', 'much'));
  expect(valueOf(await host.readSettings({})).settings).toEqual({ theme: 'dark' });
  valueOf(await host.startImport({ base: null }));
});

/** Writes until nothing more fits. */
async function fill(path: string): Promise<void> {
  for (const size of [65_536, 4096, 1]) {
    for (;;) {
      try {
        await writeFile(path, new Uint8Array(size), { flag: 'a' });
      } catch {
        break;
      }
    }
  }
}
