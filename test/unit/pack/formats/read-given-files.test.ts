import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readGivenFiles } from '../../../../src/formats/read-given-files';
import type { ReadFiles } from '../../../../src/formats/read-given-files';
import type { GivenFile } from '../../../../src/files/given-file';
import { given, makePrecincts, utf8 } from './made-files/shapefile';

async function read(files: readonly GivenFile[]): Promise<ReadFiles> {
  const result = await readGivenFiles(files, {});
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const entriesOf = (files: readonly GivenFile[], folder: string): Record<string, Uint8Array> =>
  Object.fromEntries(files.map(({ name, bytes }) => [`${folder}${name}`, bytes]));

describe('files as they were dropped', () => {
  it('puts the parts of a shapefile together, whatever the case of their names', async () => {
    const [shp, dbf] = makePrecincts() as [GivenFile, GivenFile];
    const files = [{ ...dbf, name: 'PRECINCTS.DBF' }, given('votes.csv', 'id,votes\n1,2\n'), shp];
    const { boundaries, tables, failures } = await read(files);
    expect(boundaries.map(({ features }) => features[0]?.attributes['ID'])).toEqual(['000101']);
    expect(tables.map(({ file }) => file)).toEqual(['votes.csv']);
    expect(failures).toEqual([]);
  });

  it('reads a zipped shapefile beside files that are no data', async () => {
    const zip = zipSync({ ...entriesOf(makePrecincts(), 'county/'), 'county/readme.pdf': utf8('%PDF') });
    const { boundaries, failures, notes } = await read([given('county.zip', zip)]);
    expect(boundaries.map(({ features }) => features.length)).toEqual([2]);
    expect(failures).toEqual([]);
    expect(notes).toMatchObject([{ code: 'left-out', file: 'county.zip' }]);
  });

  it('tells several shapefiles in one archive apart', async () => {
    const zip = zipSync({ ...entriesOf(makePrecincts(), 'a/'), ...entriesOf(makePrecincts(), 'b/') });
    const { boundaries } = await read([given('both.zip', zip)]);
    expect(boundaries.map(({ file }) => file)).toEqual(['a/precincts.shp', 'b/precincts.shp']);
  });

  it.each([
    [
      'topology.json',
      '{"type":"Topology","arcs":[],"objects":{"a":{"type":"Point","coordinates":[1,2]}}}',
      'topojson',
    ],
    [
      'areas.json',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":null}]}',
      'geojson',
    ],
    ['areas', '{"type":"Feature","properties":null,"geometry":null}', 'geojson'],
  ])('knows %s by its content', async (name, content, format) => {
    expect((await read([given(name, content)])).boundaries.map((each) => each.format)).toEqual([format]);
  });

  it('does not take a zip archive for whole when one byte of it is another', async () => {
    const zip = zipSync({ 'votes.csv': utf8('id,votes\n0101,100\n') }, { level: 0 });
    const at = zip.findIndex(
      (byte, index) => byte === 0x31 && zip[index + 1] === 0x30 && zip[index + 2] === 0x30,
    );
    zip[at] = 0x39;
    const { tables, failures } = await read([given('votes.zip', zip)]);
    expect(tables).toEqual([]);
    expect(failures.map(({ code }) => code)).toEqual(['bad-archive']);
  });

  it.each([
    ['an empty file', given('votes.csv', ''), 'empty-file'],
    ['a picture', given('map.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0])), 'unknown-format'],
    ['a .dbf on its own', makePrecincts()[1] as GivenFile, 'incomplete-shapefile'],
    [
      'a zip archive with a name that leads outside',
      given('a.zip', zipSync({ '../evil.csv': utf8('a,b') })),
      'unsafe-path',
    ],
    [
      'a zip archive that is cut off',
      given('a.zip', zipSync({ 'a.csv': utf8('a,b') }).subarray(0, 40)),
      'bad-archive',
    ],
    ['a zip bomb', given('a.zip', zipSync({ 'a.csv': new Uint8Array(40_000_000) })), 'too-large'],
  ])('tells of %s and reads the others', async (_, bad, code) => {
    const { tables, failures } = await read([bad, given('votes.csv', 'id,votes\n1,2\n')]);
    expect(failures.map((failure) => [failure.code, failure.place?.file])).toEqual([[code, bad.name]]);
    expect(tables).toHaveLength(1);
  });
});
