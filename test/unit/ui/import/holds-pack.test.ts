import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { holdsPack } from '../../../../src/ui/boot/holds-pack';

const given = (path: string, bytes: Uint8Array = new Uint8Array()) => ({
  path,
  file: new File([new Uint8Array(bytes)], path),
});

const zipped = (names: readonly string[]) =>
  given('made-up.zip', zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(9)]))));

describe('files that a person gives', () => {
  test.each([
    ['a zipped pack', ['datapackage.json', 'returns.csv']],
    ['a zipped folder with a pack', ['made-up/datapackage.json', 'made-up/returns.csv']],
    ['a zipped pack that lost its description', ['boundaries.topo.json', 'contests.csv']],
  ])('are %s', async (_what, names) => {
    expect(await holdsPack([zipped(names)])).toBe(true);
  });

  test.each([
    ['a zipped shapefile', ['made-up.shp', 'made-up.dbf']],
    ['an archive with a pack deep inside', ['a/b/datapackage.json']],
  ])('are %s, to import', async (_what, names) => {
    expect(await holdsPack([zipped(names)])).toBe(false);
  });

  test('are a pack as a folder, or loose files to import', async () => {
    expect(await holdsPack([given('datapackage.json'), given('returns.csv')])).toBe(true);
    expect(await holdsPack([given('precincts.geojson'), given('returns.csv')])).toBe(false);
  });

  test('are told as a pack where a .zip is no archive or is cut off', async () => {
    const { file } = zipped(['made-up.shp']);
    expect(await holdsPack([given('made-up.zip', new TextEncoder().encode('my notes'))])).toBe(true);
    const cut = new Uint8Array(await file.slice(0, 40).arrayBuffer());
    expect(await holdsPack([given('made-up.zip', cut)])).toBe(true);
  });
});
