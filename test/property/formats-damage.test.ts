import * as fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { utils, write } from 'xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { unzipSync, zipSync } from 'fflate';
import type { GivenFile } from '../../src/pack/import/raw';
import { readGivenFiles } from '../../src/pack/read/formats/read-given-files';
import type { ReadFiles } from '../../src/pack/read/formats/read-given-files';
import { seedProperties } from '../fixtures/property-settings';
import { makeBlob, makeGeopackage } from '../unit/pack/formats/made-files/geopackage';
import { given, makePrecincts, square, utf8 } from '../unit/pack/formats/made-files/shapefile';

seedProperties('formats-damage');

const ring = square(-118, 34, 1);
const positions = ring.map((position) => position.join(',')).join(' ');
const csv = 'Made-up County\nid,name,votes\n0101,"Made-up, ""1""",12\n0102,Peña,3\n';
const geometry = { type: 'Polygon', coordinates: [ring] };
const geojson = JSON.stringify({
  type: 'FeatureCollection',
  crs: { type: 'name', properties: { name: 'EPSG:4326' } },
  features: [{ type: 'Feature', properties: { id: '0101' }, geometry }],
});
const topojson = JSON.stringify({
  type: 'Topology',
  transform: { scale: [0.001, 0.001], translate: [-118, 34] },
  arcs: [
    [
      [0, 0],
      [10, 0],
      [0, 10],
      [-10, -10],
    ],
  ],
  objects: {
    a: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { id: '1' } }],
    },
  },
});
const kml = `<?xml version="1.0" encoding="UTF-8"?><kml><Document><Placemark><name>A &amp; B</name><ExtendedData><Data name="ID"><value>0101</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>${positions}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`;

function makeBook(bookType: 'xlsx' | 'biff8'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['id', 'votes'],
      ['0101', 12],
    ]),
    'Mayor',
  );
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const samples = new Map<string, readonly GivenFile[]>([
  ['CSV', [given('a.csv', csv)]],
  ['GeoJSON', [given('a.geojson', geojson)]],
  ['TopoJSON', [given('a.topojson', topojson)]],
  ['KML', [given('a.kml', kml)]],
  ['KMZ', [given('a.kmz', zipSync({ 'doc.kml': utf8(kml) }))]],
  ['shapefile', makePrecincts()],
  ['zip', [given('a.zip', zipSync({ 'a.csv': utf8(csv) }))]],
  ['.xlsx', [given('a.xlsx', makeBook('xlsx'))]],
  [
    'the parts of an .xlsx',
    Object.entries(unzipSync(makeBook('xlsx'))).map(([name, bytes]) => ({ name, bytes })),
  ],
  ['.xls', [given('a.xls', makeBook('biff8'))]],
]);

beforeAll(async () => {
  const table = { name: 'a', systemId: 4326, rows: [['0101', makeBlob(ring)]] } as const;
  samples.set('GeoPackage', [given('a.gpkg', await makeGeopackage([table]))]);
});

const snippets = [
  '',
  '"',
  ',',
  '\n',
  '<',
  '&',
  '0',
  '1e999',
  'null',
  '[]',
  '{}',
  '[',
  '~',
  '\u{feff}',
  '"__proto__":1,',
];

/** A place in one of the files, how many bytes are lost there, and what stands there instead. */
const damages = fc.array(
  fc.record({
    file: fc.nat({ max: 19 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    lost: fc.oneof(fc.nat({ max: 8 }), fc.constant(1_000_000)),
    added: fc.oneof(
      fc.constantFrom(...snippets).map(utf8),
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom(
        Uint8Array.of(255, 255, 255, 127),
        Uint8Array.of(0, 0, 0, 0),
        Uint8Array.of(0, 0, 0, 128),
      ),
    ),
    /** Whether bytes are written over, which keeps the lengths of binary files, instead of pushed in. */
    over: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

type Damage = typeof damages extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

/** The parts of a workbook as a workbook, so that damage gets past the check sums of the archive. */
const assemble = (format: string, files: readonly GivenFile[]): readonly GivenFile[] =>
  format.startsWith('the parts')
    ? [given('a.xlsx', zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))))]
    : files;

function damage(files: readonly GivenFile[], { file, at, lost, added, over }: Damage): readonly GivenFile[] {
  return files.map(({ name, bytes }, index) => {
    if (index !== file % files.length) return { name, bytes };
    const start = Math.floor(at * bytes.length);
    const rest = bytes.subarray(Math.min(bytes.length, start + (over ? added.length : lost)));
    return { name, bytes: new Uint8Array([...bytes.subarray(0, start), ...added, ...rest]) };
  });
}

const positionsOf = (value: Geometry | null): readonly Position[] => {
  if (value === null) return [];
  if (value.type === 'GeometryCollection') return value.geometries.flatMap(positionsOf);
  const numbers = (JSON.stringify(value.coordinates).match(/[^[\],]+/g) ?? []).map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? NaN]] : []));
};

function checkContent({ boundaries, tables, failures }: ReadFiles): void {
  for (const { code, message, place } of failures) {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(message).toMatch(/\.$/);
    expect(place?.file).toBeTruthy();
  }
  for (const { features } of boundaries) {
    for (const [x = NaN, y = NaN] of features.flatMap((feature) => positionsOf(feature.geometry))) {
      expect(Math.abs(x)).toBeLessThanOrEqual(360);
      expect(Math.abs(y)).toBeLessThanOrEqual(90);
    }
  }
  for (const { header, rows, rowNumbers } of tables) {
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(rowNumbers).toHaveLength(rows.length);
  }
}

describe('damaged files are read or refused with a sentence that names the file; the reader never fails', () => {
  it.each([...samples.keys(), 'GeoPackage'])('%s', async (format) => {
    const whole = samples.get(format) ?? [];
    const untouched = await readGivenFiles(assemble(format, whole), {});
    expect(untouched.ok && untouched.value.failures).toEqual([]);
    await fc.assert(
      fc.asyncProperty(damages, async (all) => {
        const result = await readGivenFiles(assemble(format, all.reduce(damage, whole)), {});
        if (!result.ok) throw new Error(result.error.message);
        checkContent(result.value);
      }),
    );
  });
});
