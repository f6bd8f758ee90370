import { expect, test } from 'vitest';
import { readPack } from '../../../../src/pack/read/read-pack';
import { madeUpPolygons, madeUpPrimary, madeUpRunoff, madeUpTurnout } from '../../../fixtures/made-up-import';
import { acceptAll, begin, give, openImportHost, plan, valueOf } from './open-import-host';

const everything = [madeUpPolygons, madeUpPrimary, madeUpRunoff, madeUpTurnout];
const named = { title: 'Made-up District', county: 'Made-up County' };

test('files in pieces become a pack that is in the list and opens', async () => {
  const { host } = await openImportHost();
  const id = await begin(host);
  await give(host, id, everything);
  const first = await plan(host, id);
  expect(first.files).toEqual(everything.map(({ name, bytes }) => ({ name, size: bytes.length })));
  expect(first.joins.map(({ isOpen, used }) => [isOpen, used.matchedUnits])).toEqual([
    [true, 0],
    [true, 0],
    [true, 0],
  ]);
  const joined = await plan(host, id, { ...acceptAll(first), ...named });
  expect(joined.joins.map(({ used }) => used.matchedUnits)).toEqual([4, 4, 4]);
  expect(joined.contests.map(({ votes }) => votes)).toEqual([100, 150]);
  const { pack } = valueOf(await host.finishImport({ id }));
  expect(pack).toEqual({
    id: 'made-up-district',
    title: 'Made-up District',
    version: '1.0.0',
    origin: 'imported',
  });
  expect(valueOf(await host.listPacks({})).packs).toEqual([pack]);
  expect(valueOf(await host.listImports({})).imports).toEqual([]);
  const { files } = valueOf(await host.openPack({ id: pack.id }));
  const opened = readPack(new Map(files.map(({ path, bytes }) => [path, bytes])));
  expect(
    opened.ok &&
      opened.value.contests.map(({ units }) =>
        units.flatMap(({ votes }) => votes).reduce<number>((a, b) => a + (b ?? 0), 0),
      ),
  ).toEqual([100, 150]);
});
