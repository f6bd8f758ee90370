import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportPlan } from '../../../src/import/plan/import-plan';
import { acceptProposals, inspectFiles } from '../../../src/import/inspect/inspect-files';
import type { GivenFile } from '../../../src/files/given-file';
import { givenText, madeUpPolygons, madeUpRunoff } from '../../fixtures/made-up-import';
import {
  given,
  latin,
  makeDbf,
  makePrecincts,
  makeShp,
  square,
  utf8,
} from '../pack/formats/made-files/shapefile';

async function inspect(files: readonly GivenFile[]): Promise<ImportPlan> {
  const plan = await inspectFiles(files);
  if (!plan.ok) throw new Error(plan.error.message);
  return acceptProposals(plan.value);
}

const [shp, dbf] = makePrecincts();
if (shp === undefined || dbf === undefined) throw new Error('a shapefile has two parts at least');
const cut = ({ name, bytes }: GivenFile, length: number): GivenFile => ({
  name,
  bytes: bytes.subarray(0, length),
});
const collection = (...geometries: readonly unknown[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: geometries.map((geometry, index) => ({
      type: 'Feature',
      properties: { id: `0${index}` },
      geometry,
    })),
  });
const polygon = (...ring: readonly (readonly [unknown, unknown])[]) => ({
  type: 'Polygon',
  coordinates: [ring],
});
const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">${Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
).join('')}]><kml><Placemark><name>&l9;</name></Placemark></kml>`;
const nested = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000);
const bomb = zipSync({ 'a.csv': new Uint8Array(40 * 1024 * 1024) });

const hostile: readonly (readonly [what: string, files: readonly GivenFile[], code: string])[] = [
  ['a shapefile that is cut off', [cut(shp, shp.bytes.length - 40), dbf], 'truncated'],
  ['a shapefile that ends in its header', [cut(shp, 60), dbf], 'not-a-shapefile'],
  ['a table of attributes that is cut off', [shp, cut(dbf, dbf.bytes.length - 20)], 'truncated'],
  [
    'a shapefile with the coordinate NaN',
    [given('a.shp', makeShp([[square(NaN, 34, 1)]]))],
    'bad-coordinate',
  ],
  [
    'a shapefile with the coordinate 1e308',
    [given('a.shp', makeShp([[square(1e308, 34, 1)]]))],
    'out-of-range',
  ],
  [
    'GeoJSON with the coordinate 1e308',
    [givenText('a.geojson', collection(polygon([1e308, 0], [1, 1], [0, 1], [1e308, 0])))],
    'out-of-range',
  ],
  [
    'GeoJSON with a coordinate that is no number',
    [givenText('a.geojson', collection(polygon([null, 0], [1, 1], [0, 1], [null, 0])))],
    'bad-coordinate',
  ],
  [
    'GeoJSON with a coordinate beyond all numbers',
    [givenText('a.geojson', collection(polygon(['@', 0], [1, 1])).replaceAll('"@"', '1e999'))],
    'bad-coordinate',
  ],
  [
    'GeoJSON nested 100,000 deep',
    [
      givenText(
        'a.geojson',
        `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":${nested('[', ']')}},"geometry":null}]}`,
      ),
    ],
    'too-deep',
  ],
  [
    'a geometry whose type is nested 100,000 deep',
    [
      givenText(
        'a.geojson',
        `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":${nested('[', ']')}}}]}`,
      ),
    ],
    'too-deep',
  ],
  ['JSON nested 100,000 deep', [givenText('a.geojson', nested('[', ']'))], 'unknown-format'],
  ['a billion laughs', [givenText('a.kml', laughs)], 'unsafe-xml'],
  ['a zip bomb', [given('a.zip', bomb)], 'too-large'],
  ['a workbook that is a zip bomb', [given('a.xlsx', bomb)], 'too-large'],
  ['a KMZ that is a zip bomb', [given('a.kmz', bomb)], 'too-large'],
  [
    'a name that leads out of an archive',
    [given('a.zip', zipSync({ '../a.csv': utf8('id,votes\n1,2') }))],
    'unsafe-path',
  ],
  [
    'a name from the root in an archive',
    [given('a.zip', zipSync({ '/etc/a.csv': utf8('id,votes\n1,2') }))],
    'unsafe-path',
  ],
  [
    'a line of ten million columns',
    [givenText('a.csv', `id${','.repeat(10_000_000)}\n1,2\n`)],
    'too-many-columns',
  ],
  ['a quotation mark that never closes', [givenText('a.csv', 'id,votes\n1,"2\n3,4\n')], 'open-quote'],
  ...['a.csv', 'a.geojson', 'a.kml', 'a.shp', 'a.gpkg', 'a.xlsx', 'a.xls', 'a.zip', 'a.bin'].map(
    (name) => [`an empty ${name}`, [givenText(name, '')], 'empty-file'] as const,
  ),
];

describe('files that would harm or mislead are refused in a sentence, and those beside them are read', () => {
  it.each(hostile)('%s', async (_, files, code) => {
    const plan = await inspect([...files, madeUpPolygons, madeUpRunoff]);
    expect(plan.contents.failures.map((error) => error.code)).toEqual([code]);
    const [failure] = plan.contents.failures;
    expect(files.map(({ name }) => name)).toContain(failure?.place?.file);
    expect(failure?.message).toMatch(/^\S[^\n]*\.$/);
    expect(plan.joins[0]?.used).toMatchObject({ matchedUnits: 4, units: 5 });
  });
});

describe('files that can be read all the same say what was odd about them', () => {
  it('a .dbf that promises more records than it has, and one that hides some', async () => {
    for (const declared of [0, 1, 3, 4_000_000_000]) {
      const rows = [[utf8('000101')], [utf8('000102')]];
      const lying = given('precincts.dbf', makeDbf([{ name: 'ID', type: 'C', length: 6 }], rows, declared));
      const { boundaries, contents } = await inspect([shp, lying]);
      expect(contents.failures).toEqual([]);
      expect(boundaries?.raw.features.map(({ attributes }) => attributes['ID'])).toEqual([
        '000101',
        '000102',
      ]);
      expect(boundaries?.raw.notes.map(({ code }) => code)).toContain('record-count');
    }
  });

  it('areas across the antimeridian and around a pole are kept as they are, with a finding each', async () => {
    const antimeridian = polygon([179, 10], [-179, 10], [-179, 20], [179, 20], [179, 10]);
    const beyond = polygon([179, 10], [181, 10], [181, 20], [179, 20], [179, 10]);
    const pole = polygon([0, 80], [90, 80], [180, 80], [-90, 80], [0, 80]);
    const { boundaries, contents } = await inspect([
      givenText('a.geojson', collection(antimeridian, beyond, pole)),
    ]);
    expect(contents.failures).toEqual([]);
    expect(boundaries?.raw.features.map(({ geometry }) => geometry)).toEqual([antimeridian, beyond, pole]);
    expect(boundaries?.repairs.features.map(({ index, findings }) => [index, findings])).toEqual([
      [0, ['crosses the antimeridian']],
      [1, ['crosses the antimeridian']],
      [2, ['crosses the antimeridian', 'surrounds a pole']],
    ]);
  });

  it('lines of two encodings are each read in their own, and counted', async () => {
    const bytes = new Uint8Array([
      ...utf8('id,Ada Pe\u00f1a,Bo Made-up\n0101,1,2\n'),
      ...latin('Pe\u00f1asco,3,4\n'),
    ]);
    const { tables, contents } = await inspect([given('a.csv', bytes), madeUpPolygons]);
    expect(tables[0]?.raw.header).toEqual(['id', 'Ada Pe\u00f1a', 'Bo Made-up']);
    expect(tables[0]?.raw.rows[1]?.[0]).toBe('Pe\u00f1asco');
    expect(contents.tables[0]?.notes).toMatchObject([{ code: 'mixed-encodings', row: 3, count: 1 }]);
  });

  it('a shapefile whose texts are not in the encoding that it declares', async () => {
    const names = makeDbf(
      [{ name: 'NAME', type: 'C', length: 8 }],
      [[utf8('Pe\u00f1a')], [latin('Pe\u00f1a')]],
    );
    const { boundaries } = await inspect([
      shp,
      given('precincts.dbf', names),
      given('precincts.cpg', 'UTF-8'),
    ]);
    expect(boundaries?.raw.features.map(({ attributes }) => attributes['NAME'])).toEqual([
      'Pe\u00f1a',
      'Pe\u00f1a',
    ]);
    expect(boundaries?.raw.notes.map(({ code }) => code)).toContain('mixed-encodings');
  });

  it('attributes that no text file could hold become ones that it can', async () => {
    const text = collection(polygon([0, 0], [1, 0], [1, 1], [0, 0])).replace(
      '"00"',
      '"\\ud800","size":1e999',
    );
    const { boundaries } = await inspect([givenText('a.geojson', text)]);
    expect(boundaries?.raw.features[0]?.attributes).toEqual({ id: '\ufffd', size: 'Infinity' });
  });
});
