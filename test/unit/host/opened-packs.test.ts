import { expect, test } from 'vitest';
import { createOpenedPacks } from '../../../src/host/packs/opened-packs';

const first = '/made-up/Füllhorn County.zip';
const second = '/made-up/other';

test('packs get ids that are no paths, the same each time, and are listed once', () => {
  const opened = createOpenedPacks();
  opened.give([first, second]);
  opened.give([first]);
  const entries = opened.entries();
  expect(entries.map(({ path }) => path)).toEqual([first, second]);
  for (const { id } of entries) expect(id).toMatch(/^given-[0-9a-f]{16}$/);
  const again = createOpenedPacks();
  again.give([first]);
  expect(again.entries()).toEqual(entries.slice(0, 1));
});

test('the first of those given together is opened, each giving in its turn', async () => {
  const opened = createOpenedPacks();
  expect(await opened.next(false)).toBeNull();
  opened.give([first, second]);
  opened.give([]);
  opened.give([second]);
  expect((await opened.next(false))?.path).toBe(first);
  expect((await opened.next(true))?.path).toBe(second);
  expect(await opened.next(false)).toBeNull();
});

test('one page waits at a time: a page that was loaded again is given the pack, the one before it nothing', async () => {
  const opened = createOpenedPacks();
  const before = opened.next(true);
  const after = opened.next(true);
  opened.give([first]);
  expect(await before).toBeNull();
  expect((await after)?.path).toBe(first);
});

test('nothing is waited for once the app is left', async () => {
  const opened = createOpenedPacks();
  const waiting = opened.next(true);
  opened.close();
  expect(await waiting).toBeNull();
  expect(await opened.next(true)).toBeNull();
});
