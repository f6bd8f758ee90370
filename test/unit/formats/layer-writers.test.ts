import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layerFormats } from '../../../src/formats/facts/list-formats';
import { layerWriters } from '../../../src/formats/layer-writers';
import { csvWriter } from '../../../src/formats/delimited-text/write-csv';
import { layerOfPack } from '../../../src/pack/layers/layers-of-pack';
import { madeUpPack } from '../../fixtures/made-up-pack';

const layer = layerOfPack(madeUpPack, 'precincts');
const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;
if (!hasGdal) console.info('layer-writers: skipped what GDAL says of our files, ogrinfo is not here');

it('refuses columns that are not unique and numbers that are none', async () => {
  const [field] = layer.fields;
  if (field === undefined) throw new Error('the layer has columns');
  const twice = { ...layer, fields: [field, field], features: [] };
  const endless = {
    ...layer,
    fields: [{ ...field, type: 'number' as const }],
    features: [{ id: 'a', geometry: null, values: [Infinity] }],
  };
  for (const writer of Object.values(layerWriters)) {
    for (const bad of [twice, endless]) {
      await expect((async () => await writer.write(bad))()).rejects.toThrow(RangeError);
    }
  }
});

it('writes CSV with ids quoted, empty cells for what is missing and CRLF', async () => {
  const fields = [
    { name: 'code', type: 'text' as const, title: 'Code' },
    { name: 'votes', type: 'integer' as const, title: 'Votes' },
  ];
  const features = [
    { id: '007', geometry: null, values: ['a "b", c', 3] },
    { id: '1e5', geometry: null, values: ['', null] },
  ];
  const text = new TextDecoder().decode(await csvWriter.write({ ...layer, fields, features }));
  expect(text).toBe('id,code,votes\r\n"007","a ""b"", c",3\r\n"1e5","",\r\n');
});

describe.skipIf(!hasGdal)('GDAL reads', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'district-atlas-layers-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(layerFormats)('$title', async ({ id, extension, hasShapes }) => {
    const path = join(folder, `precincts${extension}`);
    writeFileSync(path, await layerWriters[id].write(layer));
    const { stdout, stderr, status } = spawnSync('ogrinfo', ['-al', path], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stderr).not.toMatch(/ERROR|Warning/);
    expect(stdout).toContain('Layer name: precincts');
    expect(stdout).toMatch(/primary_ada_example_votes \(\w+\) = 60/);
    const drawn = stdout.match(/POLYGON \(/g) ?? [];
    expect(drawn).toHaveLength(hasShapes ? madeUpPack.precinctAreas.length : 0);
    if (id === 'gpkg') expect(stdout).toContain('Extent: (10.000000, 45.000000) - (10.060000, 45.040000)');
  });
});
