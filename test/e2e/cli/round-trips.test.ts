import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMapshaper } from '../../../scripts/lib/mapshaper.mjs';
import { runCli } from './run-cli';

const layers = ['precincts', 'neighborhoods', 'tracts', 'districts'] as const;
const drawn = ['geojson', 'topojson', 'gpkg'] as const;
const formats = [...drawn, 'csv'] as const;
const eachFile = layers.flatMap((layer) => formats.map((format) => ({ layer, format })));

const mapshaper = findMapshaper();
const hasGdal = ['ogrinfo', 'ogr2ogr'].every((name) => spawnSync(name, ['--version']).status === 0);
if (!hasGdal) console.info('round-trips: skipped what GDAL reads of our files, it is not here (gdal-bin)');
if (mapshaper === null)
  console.info(
    'round-trips: skipped what mapshaper reads of our files, it is not here (MAPSHAPER, npm run bench)',
  );

interface Layer {
  readonly features: readonly {
    readonly id?: string;
    readonly properties: Readonly<Record<string, string | number | null>>;
    readonly geometry: { readonly type: string } | null;
  }[];
}

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'district-atlas-round-trips-'));
  for (const { layer, format } of eachFile) {
    const outcome = await runCli(
      ['layers', 'ca-34-2017', '--layer', layer, '--out', `${layer}.${format}`],
      folder,
    );
    expect(outcome).toMatchObject({ code: 0, complaint: '' });
  }
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parse = (text: string): Layer => JSON.parse(text) as Layer;

/** What we say is in a layer: our GeoJSON of it, whose round trip through our own readers is tested elsewhere. */
const ourLayer = (layer: string): Layer => parse(readFileSync(join(folder, `${layer}.geojson`), 'utf8'));

function run(program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  expect(status, stderr).toBe(0);
  expect(stderr).not.toMatch(/ERROR|Warning/);
  return stdout;
}

const isSameValue = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && other !== '' && other !== null
    ? Math.abs(one - Number(other)) <= 1e-9 * Math.abs(one)
    : (one ?? '') === (other ?? '');

/** The same features in the same order, with the same columns and the same value in each. */
function expectSameTable(read: Layer, ours: Layer): void {
  expect(read.features).toHaveLength(ours.features.length);
  read.features.forEach(({ id, properties }, index) => {
    const expected = ours.features[index]?.properties ?? {};
    // GDAL writes a column `id` as the `id` of the feature; both may number the features.
    const all = Object.entries({ ...(id === undefined ? {} : { id }), ...properties });
    const own = Object.fromEntries(all.filter(([name]) => name.toLowerCase() !== 'fid'));
    expect(Object.keys(own).sort()).toEqual(Object.keys(expected).sort());
    for (const [name, value] of Object.entries(expected)) {
      expect(isSameValue(value, own[name]), `${name}: ${String(value)}, ${String(own[name])}`).toBe(true);
    }
  });
}

const countDrawn = ({ features }: Layer): number =>
  features.filter(({ geometry }) => geometry !== null).length;

describe.skipIf(!hasGdal)('GDAL reads what we write', () => {
  it.each(eachFile)('$layer as $format: every feature, column and value', ({ layer, format }) => {
    const options = format === 'csv' ? ['-oo', 'AUTODETECT_TYPE=NO'] : [];
    const read = parse(run('ogr2ogr', ...options, '-f', 'GeoJSON', '/vsistdout/', `${layer}.${format}`));
    const ours = ourLayer(layer);
    // GDAL leaves out what has no geometry in TopoJSON, though the format allows it.
    const kept = ours.features.filter(({ geometry }) => format !== 'topojson' || geometry !== null);
    expectSameTable(read, { features: kept });
    expect(countDrawn(read)).toBe(format === 'csv' ? 0 : countDrawn(ours));
  });

  it.each(layers.flatMap((layer) => drawn.map((format) => ({ layer, format }))))(
    '$layer as $format: areas that are valid, in WGS 84',
    ({ layer, format }) => {
      const file = `${layer}.${format}`;
      const summary = run('ogrinfo', '-ro', '-so', '-al', file);
      expect(summary).toContain(`Layer name: ${layer}`);
      // TopoJSON has no way to say its coordinate system; it is longitude and latitude by convention.
      expect(summary).toContain(format === 'topojson' ? '(unknown)' : 'ID["EPSG",4326]');
      const geometry = format === 'gpkg' ? 'geom' : 'geometry';
      const sql = `SELECT COUNT(${geometry}) AS drawn, SUM(ST_IsValid(${geometry})) AS valid FROM "${layer}" WHERE ${geometry} IS NOT NULL`;
      const counts = run('ogrinfo', '-ro', '-q', '-dialect', 'sqlite', '-sql', sql, file);
      const count = countDrawn(ourLayer(layer));
      expect(counts).toMatch(
        new RegExp(`drawn \\(Integer\\) = ${count}\n.*valid \\(Integer\\) = ${count}\n`),
      );
    },
  );
});

// Its reader of GeoPackage needs a binary that is compiled on installation, which is left out.
const eachPlainFile = eachFile.filter(({ format }) => format !== 'gpkg');

describe.skipIf(mapshaper === null)('mapshaper reads what we write', () => {
  it.each(eachPlainFile)('$layer as $format', ({ layer, format }) => {
    const words = [mapshaper ?? '', `${layer}.${format}`, ...(format === 'csv' ? ['string-fields=*'] : [])];
    run(
      process.execPath,
      ...words,
      '-info',
      'save-to=info.json',
      '-o',
      'out.json',
      'force',
      'format=geojson',
    );
    const [info] = JSON.parse(readFileSync(join(folder, 'info.json'), 'utf8')) as readonly {
      readonly feature_count: number;
      readonly proj4?: string;
    }[];
    const ours = ourLayer(layer);
    expect(info?.feature_count).toBe(ours.features.length);
    if (format !== 'csv') expect(info?.proj4).toContain('+proj=longlat +datum=WGS84');
    const text = readFileSync(join(folder, 'out.json'), 'utf8');
    const read = text.trimStart().startsWith('[')
      ? {
          features: (JSON.parse(text) as Layer['features'][number]['properties'][]).map((properties) => ({
            properties,
            geometry: null,
          })),
        }
      : parse(text);
    expectSameTable(read, ours);
    if (format !== 'csv') expect(countDrawn(read)).toBe(countDrawn(ours));
  });
});
