import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { finishImport } from '../../../../src/import/finish/finish-import';
import { acceptProposals, inspectFiles } from '../../../../src/import/inspect/inspect-files';
import { readRecipe, writeRecipe } from '../../../../src/import/recipe/recipe';
import { readPack } from '../../../../src/pack/read/read-pack';
import { workbook } from '../../../../src/formats/workbook/workbook';
import { unzipPack } from '../../../../src/files/zip/unzip-pack';
import { givenText, madeUpRunoff } from '../../../fixtures/made-up-import';
import { madeUpPackFiles, withText } from '../../../fixtures/made-up-pack-files';
import { given, utf8 } from './made-files/shapefile';

// Each of these was found by `npm run fuzz`.

function makeOldBook(): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['id', 'votes'],
    ['0101', 12],
    ['0102', 30],
  ]);
  sheet['B3'] = { t: 'n', v: 30, f: 'B2+18' };
  utils.book_append_sheet(book, sheet, 'Mayor');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

/** Where the record of a type and length begins. */
function findRecord(bytes: Uint8Array, type: number, length: number): number {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint16(at, true) === type && view.getUint16(at + 2, true) === length) return at;
  }
  throw new Error('There is no such record.');
}

describe('an .xls workbook', () => {
  it('gives the result of a formula', async () => {
    const read = await workbook.read([given('a.xls', makeOldBook())], {});
    expect(read.ok && read.value[0]?.rows).toEqual([
      ['0101', '12'],
      ['0102', '30'],
    ]);
  });

  it('with the record of a number called one of a formula, which led the parser in circles, is refused', async () => {
    const bytes = makeOldBook();
    new DataView(bytes.buffer).setUint16(findRecord(bytes, 0x0203, 14), 0x0006, true);
    const read = await workbook.read([given('a.xls', bytes)], {});
    expect(read).toMatchObject({ ok: false, error: { code: 'damaged-workbook', place: { file: 'a.xls' } } });
  });
});

it('an .xls workbook with a text without a length, which the parser never ended to read, is refused', async () => {
  const bytes = makeOldBook();
  const view = new DataView(bytes.buffer);
  const at = findRecord(bytes, 0x0203, 14);
  view.setUint16(at, 0x0007, true);
  view.setUint16(at + 2, 0, true);
  const read = await workbook.read([given('a.xls', bytes)], {});
  expect(read).toMatchObject({ ok: false, error: { code: 'damaged-workbook' } });
});

describe('a compound file', () => {
  it.each([
    ['its directory leaves the file', 48, 1_000_000],
    ['its table of sectors is not there', 76, 1_000_000],
    ['its sectors have a size that is none', 30, 31],
  ])('is refused when %s', async (_, offset, value) => {
    const bytes = makeOldBook();
    new DataView(bytes.buffer).setUint32(offset, value, true);
    const read = await workbook.read([given('a.xls', bytes)], {});
    expect(read).toMatchObject({ ok: false, error: { code: 'damaged-workbook', place: { file: 'a.xls' } } });
  });
});

it('a compound file whose directory goes in a circle is refused', async () => {
  const bytes = makeOldBook();
  const view = new DataView(bytes.buffer);
  const [directory, table] = [view.getUint32(48, true), view.getUint32(76, true)];
  view.setUint32((table + 1) * 512 + directory * 4, directory, true);
  const read = await workbook.read([given('a.xls', bytes)], {});
  expect(read).toMatchObject({ ok: false, error: { code: 'damaged-workbook' } });
});

/** A workbook of one sheet whose row 2 has another number. */
function makeBookWithRow(number: number): Uint8Array {
  const book = utils.book_new();
  const rows = [
    ['id', 'votes'],
    ['0101', 12],
    ['0102', 30],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Mayor');
  const parts = unzipSync(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
  const sheet = 'xl/worksheets/sheet1.xml';
  const text = new TextDecoder().decode(parts[sheet]).replaceAll(/(<row r="|r="[A-Z]+)2"/g, `$1${number}"`);
  return zipSync({ ...parts, [sheet]: utf8(text) });
}

it.each([4_000_000_000, 5_000_000_000])(
  'a sheet with a row of the number %i is read at once',
  async (number) => {
    const start = performance.now();
    const read = await workbook.read([given('a.xlsx', makeBookWithRow(number))], {});
    expect(read.ok && read.value[0]?.rowNumbers).toEqual([3, number]);
    expect(performance.now() - start).toBeLessThan(5000);
  },
);

it('a sheet with a row of the number 0 is refused', async () => {
  const read = await workbook.read([given('a.xlsx', makeBookWithRow(0))], {});
  expect(read).toMatchObject({ ok: false, error: { code: 'damaged-workbook' } });
});

const ring = [
  [10, 45],
  [10.01, 45],
  [10.01, 45.01],
  [10, 45.01],
  [10, 45],
];
const feature = (id: string, coordinates: unknown, name = 'id') => ({
  type: 'Feature',
  properties: { [name]: id },
  geometry: { type: 'Polygon', coordinates },
});
const polygons = (...features: readonly unknown[]) =>
  givenText('polygons.geojson', JSON.stringify({ type: 'FeatureCollection', features }));

describe('a pack can be made of', () => {
  it.each([
    ['areas that lie on each other', polygons(feature('0101', [ring]), feature('0102', [ring]))],
    [
      'areas of which one has a hole that is all of it',
      polygons(feature('0101', [ring]), feature('0102', [ring, ring])),
    ],
    [
      'an area that does not close and goes around the world',
      polygons(
        feature('0101', [ring]),
        feature('0102', [
          [
            [170, 10],
            [-170, 10],
            [-170, 20],
            [170, 20],
          ],
        ]),
      ),
    ],
  ])('%s', async (_, boundaries) => {
    const plan = await inspectFiles([boundaries, madeUpRunoff]);
    if (!plan.ok) throw new Error(plan.error.message);
    const finished = await finishImport(acceptProposals(plan.value));
    expect(finished.ok ? null : finished.error).toBeNull();
  });

  it('nothing but an area whose hole is all of it, which is told', async () => {
    const plan = await inspectFiles([polygons(feature('0101', [ring, ring])), madeUpRunoff]);
    if (!plan.ok) throw new Error(plan.error.message);
    expect(plan.value.boundaries?.repairs.features[0]?.findings).toEqual(['nothing with an area']);
    const finished = await finishImport(acceptProposals(plan.value));
    expect(finished).toMatchObject({ ok: false, error: { code: 'no-areas' } });
  });

  it('areas whose ids are in an attribute without a name; so can its recipe', async () => {
    const boundaries = polygons(feature('0101', [ring], ''));
    const plan = await inspectFiles([boundaries, madeUpRunoff]);
    if (!plan.ok) throw new Error(plan.error.message);
    expect(plan.value.boundaries?.field).toBe('');
    const finished = await finishImport(acceptProposals(plan.value));
    if (!finished.ok) throw new Error(finished.error.message);
    expect(readRecipe('a.recipe.json', writeRecipe(finished.value.recipe))).toMatchObject({ ok: true });
  });
});

describe('a pack', () => {
  it('whose estimates have no margins is refused', () => {
    const files = withText(madeUpPackFiles(), 'demographics.csv', (text) =>
      text.replace('income_moe', 'other'),
    );
    expect(readPack(files)).toMatchObject({ ok: false, error: { code: 'missing-column' } });
  });

  it('with an arc nested 10,000 deep is refused', () => {
    const files = withText(madeUpPackFiles(), 'boundaries.topo.json', (text) =>
      text.replace(/"arcs":\[\[\[?-?\d+/, (start) =>
        start.replace(/-?\d+$/, '['.repeat(10_000) + ']'.repeat(10_000)),
      ),
    );
    expect(readPack(files)).toMatchObject({ ok: false, error: { place: { file: 'boundaries.topo.json' } } });
  });

  it('with a file of an endless name that leads outside tells only its beginning', () => {
    const unzipped = unzipPack(zipSync({ [`../${'x'.repeat(5000)}`]: utf8('a') }));
    if (unzipped.ok) throw new Error('It was unpacked.');
    expect(unzipped.error.place?.file).toHaveLength(200);
  });
});
