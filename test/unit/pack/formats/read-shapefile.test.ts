import { describe, expect, it } from 'vitest';
import type { GivenFile } from '../../../../src/files/given-file';
import type { RawBoundaries } from '../../../../src/formats/reading/raw';
import { shapefile } from '../../../../src/formats/shapefile/shapefile';
import { given, latin, makeDbf, makePrecincts, makeShp, square, utf8 } from './made-files/shapefile';

async function read(files: readonly GivenFile[], choices = {}): Promise<RawBoundaries> {
  const result = await shapefile.read(files, choices);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

async function failureOf(files: readonly GivenFile[]): Promise<{ code: string; file: string | undefined }> {
  const result = await shapefile.read(files, {});
  if (result.ok) throw new Error('It was read.');
  return { code: result.error.code, file: result.error.place?.file };
}

const codesOf = (boundaries: RawBoundaries): readonly string[] => boundaries.notes.map(({ code }) => code);

const statePlaneFeet =
  'PROJCS["NAD_1983_StatePlane_California_III_FIPS_0403_Feet",GEOGCS["GCS_North_American_1983",DATUM["D_North_American_1983",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",6561666.666666666],PARAMETER["False_Northing",1640416.666666667],PARAMETER["Central_Meridian",-120.5],PARAMETER["Standard_Parallel_1",37.06666666666667],PARAMETER["Standard_Parallel_2",38.43333333333333],PARAMETER["Latitude_Of_Origin",36.5],UNIT["Foot_US",0.3048006096012192]]';

describe('a shapefile', () => {
  it('keeps the leading zeros of ids, which its format calls numbers', async () => {
    const { features, coordinateSystem } = await read(makePrecincts());
    expect(features.map(({ attributes }) => attributes)).toEqual([
      { ID: '000101', NAME: 'Made-up Precinct 1' },
      { ID: 102, NAME: 'Made-up Precinct 2' },
    ]);
    expect(features[0]?.geometry).toEqual({ type: 'Polygon', coordinates: [square(-118.3, 34, 0.1)] });
    expect(coordinateSystem.name).toContain('WGS 84');
  });

  it('says so when it took coordinates for degrees without a .prj', async () => {
    expect(codesOf(await read(makePrecincts()))).toEqual(['coordinate-system-assumed']);
  });

  it('puts State Plane feet where they are on Earth', async () => {
    // The false origin is at 120.5° W, 36.5° N by definition; one unit is a US survey foot.
    const shp = given('p.shp', makeShp([[square(6561666.666666666, 1640416.666666667, 1)]]));
    const { features, coordinateSystem } = await read([shp, given('p.prj', statePlaneFeet)]);
    const geometry = features[0]?.geometry;
    if (geometry?.type !== 'Polygon') throw new Error('no polygon');
    const [[longitude = 0, latitude = 0] = []] = geometry.coordinates[0] ?? [];
    expect(longitude).toBeCloseTo(-120.5, 9);
    expect(latitude).toBeCloseTo(36.5, 9);
    expect(coordinateSystem).toEqual({
      name: 'NAD_1983_StatePlane_California_III_FIPS_0403_Feet',
      declaredBy: 'its .prj file',
    });
  });

  it('shifts NAD27 and says so: unshifted it would be 100 metres off', async () => {
    const nad27 =
      'GEOGCS["GCS_North_American_1927",DATUM["D_North_American_1927",SPHEROID["Clarke_1866",6378206.4,294.9786982]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
    const boundaries = await read([makePrecincts()[0] as GivenFile, given('precincts.prj', nad27)]);
    const geometry = boundaries.features[0]?.geometry;
    if (geometry?.type !== 'Polygon') throw new Error('no polygon');
    const [[longitude = 0] = []] = geometry.coordinates[0] ?? [];
    // NOAA's NADCON puts 118.3° W, 34° N (NAD27) about 0.00088° further west.
    expect(longitude).toBeCloseTo(-118.3009, 3);
    expect(longitude).not.toBeCloseTo(-118.3, 4);
    expect(codesOf(boundaries)).toContain('datum-shift');
  });

  it.each([
    ['UTF-8', utf8('Cañada')],
    ['1252', latin('Ca\u00f1ada')],
    ['ISO 88591', latin('Ca\u00f1ada')],
  ])('honours a .cpg that says %s', async (cpg, cell) => {
    const dbf = given('p.dbf', makeDbf([{ name: 'NAME', type: 'C', length: 12 }], [[cell]]));
    const boundaries = await read([given('p.shp', makeShp([[square(0, 0, 1)]])), dbf, given('p.cpg', cpg)]);
    expect(boundaries.features[0]?.attributes).toEqual({ NAME: 'Cañada' });
    expect(codesOf(boundaries)).toEqual(['coordinate-system-assumed']);
  });

  it('reads single Windows-1252 texts in a table that is UTF-8 otherwise, and counts them', async () => {
    const rows = [[utf8('Cañada')], [latin('Pe\u00f1a')]];
    const dbf = given('p.dbf', makeDbf([{ name: 'NAME', type: 'C', length: 12 }], rows));
    const shp = given('p.shp', makeShp([[square(0, 0, 1)], [square(1, 0, 1)]]));
    const boundaries = await read([shp, dbf, given('p.cpg', 'UTF-8')]);
    expect(boundaries.features.map(({ attributes }) => attributes['NAME'])).toEqual(['Cañada', 'Peña']);
    expect(boundaries.notes.find(({ code }) => code === 'mixed-encodings')?.count).toBe(1);
  });

  it('does not believe a record count that lies', async () => {
    const dbf = given(
      'p.dbf',
      makeDbf([{ name: 'ID', type: 'C', length: 3 }], [[utf8('1')], [utf8('2')]], 4e9),
    );
    const shp = given('p.shp', makeShp([[square(0, 0, 1)], [square(1, 0, 1)]]));
    const boundaries = await read([shp, dbf]);
    expect(boundaries.features.map(({ attributes }) => attributes['ID'])).toEqual(['1', '2']);
    expect(codesOf(boundaries)).toContain('record-count');
  });

  it('keeps null shapes and records without a shape as features without geometry', async () => {
    const dbf = given(
      'p.dbf',
      makeDbf(
        [{ name: 'ID', type: 'C', length: 3 }],
        ['1', '2', '3'].map((id) => [utf8(id)]),
      ),
    );
    const boundaries = await read([given('p.shp', makeShp([[square(0, 0, 1)], null])), dbf]);
    expect(boundaries.features.map(({ geometry }) => geometry?.type ?? null)).toEqual([
      'Polygon',
      null,
      null,
    ]);
    expect(boundaries.notes.find(({ code }) => code === 'records-without-shapes')?.count).toBe(1);
  });

  it('sorts holes to the area that they are in', async () => {
    const hole = [...square(2, 2, 1)].reverse();
    const shp = given('p.shp', makeShp([[square(0, 0, 4), hole, square(10, 10, 4)]]));
    const { features } = await read([shp]);
    expect(features[0]?.geometry).toEqual({
      type: 'MultiPolygon',
      coordinates: [[square(0, 0, 4), hole], [square(10, 10, 4)]],
    });
  });
});

describe('a shapefile that cannot be read', () => {
  const [shp, dbf] = makePrecincts() as [GivenFile, GivenFile];

  it.each([1, 50, 99, 100, 107, 150, shp.bytes.length - 1])('is cut off after %i bytes', async (length) => {
    const cut = { name: shp.name, bytes: shp.bytes.subarray(0, length) };
    const { code, file } = await failureOf([cut, dbf]);
    expect(['truncated', 'not-a-shapefile', 'no-features']).toContain(code);
    expect(file).toBe('precincts.shp');
  });

  it('has a table that is cut off', async () => {
    const cut = { name: dbf.name, bytes: dbf.bytes.subarray(0, dbf.bytes.length - 20) };
    expect(await failureOf([shp, cut])).toEqual({ code: 'truncated', file: 'precincts.dbf' });
  });

  it('has a table with fewer records than shapes', async () => {
    const short = given('precincts.dbf', makeDbf([{ name: 'ID', type: 'C', length: 3 }], [[utf8('1')]]));
    expect(await failureOf([shp, short])).toEqual({ code: 'missing-records', file: 'precincts.dbf' });
  });

  it('is projected without saying how', async () => {
    const feet = given('p.shp', makeShp([[square(6029900, 2168520, 100)]]));
    expect(await failureOf([feet])).toEqual({ code: 'out-of-range', file: 'p.shp' });
  });

  it.each([NaN, 1e308, Infinity])('has the coordinate %d', async (x) => {
    const { code } = await failureOf([
      given(
        'p.shp',
        makeShp([
          [square(0, 0, 1)],
          [
            [
              [x, 0],
              [0, 1],
              [1, 1],
              [x, 0],
            ],
          ],
        ]),
      ),
    ]);
    expect(['bad-coordinate', 'out-of-range']).toContain(code);
  });

  it('says that a shape has more points than its record holds', async () => {
    const bytes = shp.bytes.slice();
    new DataView(bytes.buffer).setInt32(148, 2 ** 30, true);
    expect(await failureOf([{ name: 'p.shp', bytes }])).toEqual({ code: 'damaged-shape', file: 'p.shp' });
  });

  it('has so many holes that sorting them would take hours', async () => {
    const hole = [...square(0.5, 0.5, 0.1)].reverse();
    const rings = [square(0, 0, 1), ...Array.from({ length: 20_000 }, () => hole)];
    expect((await failureOf([given('p.shp', makeShp([rings]))])).code).toBe('too-complex');
  });

  it('is in a coordinate system that is not one', async () => {
    const { code } = await failureOf([shp, given('precincts.prj', 'PROJCS["nonsense"')]);
    expect(code).toBe('unknown-coordinate-system');
  });

  it('stops when it is asked to', async () => {
    const result = await shapefile.read([shp, dbf], { isCancelled: () => true });
    expect(result.ok ? null : result.error.code).toBe('cancelled');
  });
});
