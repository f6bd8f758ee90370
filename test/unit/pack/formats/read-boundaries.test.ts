import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { GivenFile } from '../../../../src/files/given-file';
import type { RawBoundaries } from '../../../../src/formats/reading/raw';
import type { BoundaryFormat } from '../../../../src/formats/reading/format';
import { geoJson } from '../../../../src/formats/geojson/geojson';
import { geoPackage } from '../../../../src/formats/geopackage/geopackage';
import { kmlFormat } from '../../../../src/formats/kml/kml';
import { topoJson } from '../../../../src/formats/topojson/topojson';
import { makeBlob, makeGeopackage } from './made-files/geopackage';
import { given, latin, square, utf8 } from './made-files/shapefile';

async function read(format: BoundaryFormat, file: GivenFile, choices = {}): Promise<RawBoundaries> {
  const result = await format.read([file], choices);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

async function failureOf(format: BoundaryFormat, file: GivenFile): Promise<{ code: string; place: unknown }> {
  const result = await format.read([file], {});
  if (result.ok) throw new Error('It was read.');
  expect(result.error.place?.file).toBe(file.name);
  return { code: result.error.code, place: result.error.place?.path };
}

function firstVertex(boundaries: RawBoundaries): readonly number[] {
  const geometry = boundaries.features[0]?.geometry;
  if (geometry?.type !== 'Polygon') throw new Error('no polygon');
  return geometry.coordinates[0]?.[0] ?? [];
}

const polygon = (ring: unknown): unknown => ({ type: 'Polygon', coordinates: [ring] });
const collection = (geometry: unknown, extra: object = {}): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...extra,
    features: [{ type: 'Feature', properties: { id: '0101' }, geometry }],
  });
const named = (name: string) => ({ crs: { type: 'name', properties: { name } } });

describe('GeoJSON', () => {
  it('keeps attributes as they are and leaves heights out', async () => {
    const { features } = await read(
      geoJson,
      given(
        'a.geojson',
        collection(
          polygon([
            [-118, 34, 99],
            [-118, 35, 1],
            [-117, 34, 5],
            [-118, 34, 99],
          ]),
        ),
      ),
    );
    expect(features).toEqual([
      {
        index: 0,
        attributes: { id: '0101' },
        geometry: polygon([
          [-118, 34],
          [-118, 35],
          [-117, 34],
          [-118, 34],
        ]),
      },
    ]);
  });

  // 118° W, 34° N by the published formulas of each projection (EPSG guidance note 7-2), to a millimetre.
  it.each([
    ['EPSG:3857', [-13135699.9136, 4028802.0262]],
    ['urn:ogc:def:crs:EPSG::3857', [-13135699.9136, 4028802.0262]],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', [-118, 34]],
    ['EPSG:4326', [-118, 34]],
    ['urn:ogc:def:crs:EPSG::4269', [-118, 34]],
    ['EPSG:26911', [407650.3967, 3762606.6599]],
    ['EPSG:32611', [407650.3967, 3762606.6599]],
  ])('reads coordinates in %s', async (name, [x = 0, y = 0]) => {
    const ring = [
      [x, y],
      [x, y],
      [x, y],
      [x, y],
    ];
    const [longitude = 0, latitude = 0] = firstVertex(
      await read(geoJson, given('a.geojson', collection(polygon(ring), named(name)))),
    );
    expect(longitude).toBeCloseTo(-118, 7);
    expect(latitude).toBeCloseTo(34, 7);
  });

  it('asks for a definition of a coordinate system that it does not know', async () => {
    const file = given('a.geojson', collection(polygon([[1, 1]]), named('EPSG:27700')));
    expect((await failureOf(geoJson, file)).code).toBe('unknown-coordinate-system');
  });

  it('does not take a point beyond 180° away from an area across the antimeridian', async () => {
    const boundaries = await read(geoJson, given('a.geojson', collection(polygon(square(179, 51, 2)))));
    expect(boundaries.notes).toMatchObject([{ code: 'across-antimeridian', count: 2 }]);
    expect(boundaries.features[0]?.geometry).toEqual(polygon(square(179, 51, 2)));
  });

  it('reads an area around a pole and says that the map cannot show it', async () => {
    const file = given(
      'a.geojson',
      collection(
        polygon([
          [-180, -80],
          [180, -80],
          [180, -90],
          [-180, -90],
          [-180, -80],
        ]),
      ),
    );
    expect((await read(geoJson, file)).notes).toMatchObject([{ code: 'near-pole', count: 2 }]);
  });

  it.each([
    ['a null coordinate', polygon([[null, 1]]), 'bad-coordinate'],
    ['an endless one', polygon([[1e308, 1]]), 'out-of-range'],
    ['a projected one', polygon([[6029900, 2168520]]), 'out-of-range'],
    ['text', polygon([['-118', '34']]), 'bad-coordinate'],
    ['too little nesting', { type: 'Polygon', coordinates: [[1, 2]] }, 'bad-coordinate'],
    ['no nesting', { type: 'Polygon', coordinates: 'far' }, 'bad-geometry'],
    ['a type of its own', { type: 'Circle', coordinates: [1, 2] }, 'bad-geometry'],
  ])('names the feature that has %s', async (_, geometry, code) => {
    const failure = await failureOf(geoJson, given('a.geojson', collection(geometry)));
    expect(failure).toEqual({ code, place: 'feature 1' });
  });

  it.each(['geometry', 'properties', 'document'])('bears %s nested 100,000 deep', async (where) => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const geometry = `${'{"type":"GeometryCollection","geometries":['.repeat(100_000)}${']}'.repeat(100_000)}`;
    const text = {
      geometry: `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":${geometry}}]}`,
      properties: `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":${deep}},"geometry":null}]}`,
      document: deep,
    }[where];
    const { code } = await failureOf(geoJson, given('a.geojson', text ?? ''));
    expect(['too-deep', 'not-geojson']).toContain(code);
  });

  it.each([
    ['cut off', '{"type":"FeatureCollection","features":[', 'invalid-json'],
    ['empty', '', 'empty-file'],
    ['without a feature', '{"type":"FeatureCollection","features":[]}', 'no-features'],
    ['with NaN', '{"type":"Point","coordinates":[NaN,1]}', 'invalid-json'],
    ['a list', '[]', 'not-geojson'],
  ])('tells of a file that is %s', async (_, text, code) => {
    expect((await failureOf(geoJson, given('a.geojson', text))).code).toBe(code);
  });
});

describe('text that would keep a careless pattern busy for hours', () => {
  const blank = ' '.repeat(1_000_000);
  const digits = '1'.repeat(1_000_000);

  it.each([
    [
      'a JSON string that is cut off',
      geoJson,
      `{"type":"FeatureCollection","a":"${'x'.repeat(20_000_000)}`,
      'invalid-json',
    ],
    [
      'blanks between positions',
      kmlFormat,
      `<kml><Placemark><Point><coordinates>1,1${blank}x</coordinates></Point></Placemark></kml>`,
      'bad-coordinate',
    ],
    [
      'a coordinate of a million digits',
      kmlFormat,
      `<kml><Placemark><Point><coordinates>${digits}x,1</coordinates></Point></Placemark></kml>`,
      'bad-coordinate',
    ],
    ['document types without end', kmlFormat, '<!DOCTYPE '.repeat(1_000_000), 'unsafe-xml'],
    [
      'a coordinate system of a million digits',
      geoJson,
      collection(null, named(`EPSG${digits}x`)),
      'unknown-coordinate-system',
    ],
  ] as const)('%s', async (_, format, text, code) => {
    const started = performance.now();
    expect((await failureOf(format, given('a', text))).code).toBe(code);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('blanks between good positions', async () => {
    const point = `<kml><Placemark><Point><coordinates>1${blank},${blank}2${blank}</coordinates></Point></Placemark></kml>`;
    expect((await read(kmlFormat, given('a.kml', point))).features[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [1, 2],
    });
  });
});

describe('TopoJSON', () => {
  const topology = {
    type: 'Topology',
    arcs: [square(-118, 34, 1), square(-117, 34, 1)],
    objects: {
      roads: { type: 'LineString', arcs: [0] },
      precincts: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0]], properties: { id: '0101' } },
          { type: 'Polygon', arcs: [[1]], properties: { id: '0102' } },
        ],
      },
    },
  };

  it('reads the object with most geometries, and says which others there are', async () => {
    const boundaries = await read(topoJson, given('a.json', JSON.stringify(topology)));
    expect(boundaries.layer).toBe('precincts');
    expect(boundaries.features.map(({ attributes }) => attributes['id'])).toEqual(['0101', '0102']);
    expect(boundaries.features[1]?.geometry).toEqual(polygon(square(-117, 34, 1)));
    expect(boundaries.notes).toMatchObject([{ code: 'several-layers', count: 2 }]);
  });

  it('reads the object that a person chose', async () => {
    const boundaries = await read(topoJson, given('a.json', JSON.stringify(topology)), { layer: 'roads' });
    expect(boundaries.features.map(({ geometry }) => geometry?.type)).toEqual(['LineString']);
  });

  it.each([
    ['an arc that is not there', { type: 'Polygon', arcs: [[7]] }, 'bad-arc'],
    ['a fraction of an arc', { type: 'Polygon', arcs: [[0.5]] }, 'bad-arc'],
    ['arcs without nesting', { type: 'Polygon', arcs: 0 }, 'bad-geometry'],
    [
      'one arc ten million times',
      { type: 'LineString', arcs: Array<number>(7_000_000).fill(0) },
      'too-large',
    ],
  ])('refuses %s', async (_, object, code) => {
    const file = given('a.json', JSON.stringify({ ...topology, objects: { object } }));
    expect((await failureOf(topoJson, file)).code).toBe(code);
  });

  it('refuses collections nested 100,000 deep', async () => {
    const object = `${'{"type":"GeometryCollection","geometries":['.repeat(100_000)}${']}'.repeat(100_000)}`;
    const file = given('a.json', `{"type":"Topology","arcs":[],"objects":{"a":${object}}}`);
    expect((await failureOf(topoJson, file)).code).toBe('too-deep');
  });
});

describe('KML', () => {
  const ring = square(-118, 34, 1)
    .map((position) => `${position.join(',')},0`)
    .join(' ');
  const area = `<Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
  const kml = (placemark: string, head = '<?xml version="1.0" encoding="UTF-8"?>'): string =>
    `${head}<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>${placemark}</Folder></Document></kml>`;
  const placemark = `<Placemark><name>Made-up Precinct 1</name><Style><PolyStyle><color>ff0000ff</color></PolyStyle></Style><ExtendedData><Data name="ID"><value>0101</value></Data></ExtendedData>${area}</Placemark>`;

  it('keeps data as text and leaves styles out', async () => {
    const { features } = await read(kmlFormat, given('a.kml', kml(placemark)));
    expect(features).toEqual([
      {
        index: 0,
        attributes: { name: 'Made-up Precinct 1', ID: '0101' },
        geometry: polygon(square(-118, 34, 1)),
      },
    ]);
  });

  it('reads several areas of one placemark as one multipolygon', async () => {
    const { features } = await read(
      kmlFormat,
      given('a.kml', kml(`<Placemark><MultiGeometry>${area}${area}</MultiGeometry></Placemark>`)),
    );
    expect(features[0]?.geometry?.type).toBe('MultiPolygon');
  });

  it('reads the encoding that it declares', async () => {
    const head = '<?xml version="1.0" encoding="ISO-8859-1"?>';
    const bytes = latin(kml(placemark.replace('Made-up', 'Ca\u00f1ada'), head));
    const { features } = await read(kmlFormat, given('a.kml', bytes));
    expect(features[0]?.attributes['name']).toBe('Cañada Precinct 1');
  });

  it('reads a KMZ', async () => {
    const bytes = zipSync({ 'doc.kml': utf8(kml(placemark)), 'images/a.png': new Uint8Array(3) });
    expect((await read(kmlFormat, given('a.kmz', bytes))).features).toHaveLength(1);
  });

  it('refuses a billion laughs before it parses them', async () => {
    const head = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]>';
    expect((await failureOf(kmlFormat, given('a.kml', kml('<name>&lol2;</name>', head)))).code).toBe(
      'unsafe-xml',
    );
  });

  it.each([
    ['elements nested 100,000 deep', kml('<Folder>'.repeat(100_000)), 'too-deep'],
    ['no placemark', kml(''), 'no-features'],
    ['an element that does not close', kml('<Placemark>'), 'unreadable'],
    ['words for coordinates', kml(placemark.replace('-118,34', 'here,there')), 'bad-coordinate'],
  ])('tells of %s', async (_, text, code) => {
    expect((await failureOf(kmlFormat, given('a.kml', text))).code).toBe(code);
  });
});

describe('GeoPackage', () => {
  const precincts = {
    name: 'precincts',
    systemId: 4326,
    rows: [
      ['0101', makeBlob(square(-118, 34, 1))],
      ['0102', null],
    ],
  } as const;

  it('keeps ids as text, whole numbers whole, and rows without geometry', async () => {
    const boundaries = await read(geoPackage, given('a.gpkg', await makeGeopackage([precincts])));
    expect(boundaries.layer).toBe('precincts');
    expect(boundaries.features).toEqual([
      {
        index: 0,
        attributes: { fid: 1, id: '0101', big: '9007199254740993' },
        geometry: polygon(square(-118, 34, 1)),
      },
      { index: 1, attributes: { fid: 2, id: '0102', big: '9007199254740993' }, geometry: null },
    ]);
  });

  it('reads coordinates through the definition in the file', async () => {
    const definition =
      'PROJCS["Made-up Mercator",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",-118],PARAMETER["scale_factor",1],PARAMETER["false_easting",500],PARAMETER["false_northing",0],UNIT["metre",1]]';
    const table = { name: 'a', systemId: 99001, rows: [['1', makeBlob(square(500, 0, 1))]] } as const;
    const boundaries = await read(
      geoPackage,
      given('a.gpkg', await makeGeopackage([table], [[99001, definition]])),
    );
    const [longitude = 0, latitude = 1] = firstVertex(boundaries);
    expect(longitude).toBeCloseTo(-118, 9);
    expect(latitude).toBeCloseTo(0, 9);
    expect(boundaries.coordinateSystem.name).toBe('Made-up Mercator');
  });

  it('never asks a view, which may never end', async () => {
    const sql = `CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS fid, NULL AS geom FROM n;
      INSERT INTO gpkg_contents VALUES ('endless', 'features'); INSERT INTO gpkg_geometry_columns VALUES ('endless', 'geom', 4326);`;
    const boundaries = await read(geoPackage, given('a.gpkg', await makeGeopackage([precincts], [], sql)));
    expect(boundaries.features).toHaveLength(2);
  });

  it('does not ask a view in place of the list of its tables either', async () => {
    const sql = `DROP TABLE gpkg_contents;
      CREATE VIEW gpkg_contents AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'x' AS table_name, 'features' AS data_type FROM n`;
    const file = given('a.gpkg', await makeGeopackage([precincts], [], sql));
    expect((await failureOf(geoPackage, file)).code).toBe('not-a-geopackage');
  });

  it.each([
    ['a curve', makeBlob(square(0, 0, 1), 10), 'bad-geometry'],
    ['bytes that are no geometry', utf8('not a geometry'), 'bad-geometry'],
    ['a geometry that is cut off', makeBlob(square(0, 0, 1)).subarray(0, 70), 'truncated'],
    ['a coordinate that is no number', makeBlob(square(NaN, 0, 1)), 'bad-coordinate'],
  ])('names the feature that has %s', async (_, blob, code) => {
    const file = given('a.gpkg', await makeGeopackage([{ name: 'a', systemId: 4326, rows: [['1', blob]] }]));
    expect(await failureOf(geoPackage, file)).toEqual({ code, place: 'feature 1' });
  });

  it('tells of a database that is cut off, and of one without layers', async () => {
    const bytes = await makeGeopackage([precincts]);
    expect((await failureOf(geoPackage, given('a.gpkg', bytes.subarray(0, 5000)))).code).toBe('unreadable');
    expect((await failureOf(geoPackage, given('a.gpkg', await makeGeopackage([])))).code).toBe(
      'no-such-layer',
    );
  });
});
