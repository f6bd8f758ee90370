import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { givenText, madeUpPolygons, madeUpRunoff } from '../../fixtures/made-up-import';
import { given, makePrecincts, utf8 } from '../../unit/pack/formats/made-files/shapefile';
import { runCli } from './run-cli';

const [shp] = makePrecincts();
const laughs =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><kml>&b;</kml>';
const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

const hostileBoundaries = [
  given('cut.shp', shp?.bytes.subarray(0, 150) ?? ''),
  given('bomb.zip', zipSync({ 'a.geojson': new Uint8Array(40 * 1024 * 1024) })),
  given('outside.zip', zipSync({ '../a.geojson': utf8('{}') })),
  givenText('laughs.kml', laughs),
  givenText('nested.geojson', `{"type":"FeatureCollection","features":${nested}}`),
  givenText('endless.geojson', '{"type":"Polygon","coordinates":[[[1e308,0],[1,1],[0,1],[1e308,0]]]}'),
  givenText('empty.geojson', ''),
];
const hostileReturns = [
  givenText('columns.csv', `id${','.repeat(10_000_000)}\n1,2\n`),
  givenText('empty.csv', ''),
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'district-atlas-hostile-'));
  for (const { name, bytes } of [...hostileBoundaries, ...hostileReturns, madeUpPolygons, madeUpRunoff]) {
    writeFileSync(join(folder, name), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function expectRefusal(file: string, boundaries: string, returns: string): Promise<void> {
  const before = readdirSync(folder);
  const { code, complaint } = await runCli(
    ['import', '--boundaries', boundaries, '--returns', returns, '--accept-proposed', '--out', 'pack'],
    folder,
  );
  expect(code, complaint).toBe(2);
  expect(complaint.trim().split('\n')).toHaveLength(1);
  expect(complaint).toContain(file);
  expect(readdirSync(folder)).toEqual(before);
}

it.each(hostileBoundaries.map(({ name }) => name))(
  'refuses %s in one sentence and writes nothing',
  async (name) => {
    await expectRefusal(name, name, madeUpRunoff.name);
  },
);

it.each(hostileReturns.map(({ name }) => name))(
  'refuses %s in one sentence and writes nothing',
  async (name) => {
    await expectRefusal(name, madeUpPolygons.name, name);
  },
);
