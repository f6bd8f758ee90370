import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/core/pack';
import { buildPackFiles } from '../../../src/pack/write/build-pack-files';
import { packInputOf } from '../../../src/pack/write/pack-input-of';
import { readPack } from '../../../src/pack/read/read-pack';
import { madeUpInput } from '../../fixtures/made-up-pack-files';
import { readShippedFiles } from '../../fixtures/bad-packs';

function read(files: ReadonlyMap<string, Uint8Array>): Pack {
  const pack = readPack(files);
  if (!pack.ok) throw new Error(pack.error.message);
  return pack.value;
}

/** The vertices of every ring and line, whichever of a ring's vertices it begins with. */
const drawnVertices = (pack: Pack) =>
  [pack.districts, pack.neighborhoods, pack.tracts, pack.precinctAreas, pack.roads].map((layer) =>
    layer.map(({ id, geometry }) => [
      id,
      'coordinates' in geometry
        ? [...new Set(JSON.stringify(geometry.coordinates).match(/-?[\d.]+,-?[\d.]+/g))].sort()
        : [],
    ]),
  );

describe('a pack taken as what it is built from', () => {
  it('gives the files of the shipped pack again to the byte', () => {
    const files = readShippedFiles();
    const again = buildPackFiles(packInputOf(read(files)));
    expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [name, bytes] of files) {
      expect(Buffer.compare(again.get(name) ?? new Uint8Array(), bytes), name).toBe(0);
    }
  });

  it('keeps every table to the byte, and every vertex where it is, however rings are cut into arcs', () => {
    const files = buildPackFiles(madeUpInput);
    const again = buildPackFiles(packInputOf(read(files)));
    for (const [name, bytes] of files) {
      if (name !== 'boundaries.topo.json') expect([...(again.get(name) ?? [])], name).toEqual([...bytes]);
    }
    expect(drawnVertices(read(again))).toEqual(drawnVertices(read(files)));
    expect([...buildPackFiles(packInputOf(read(again)))]).toEqual([...again]);
  });

  it('keeps the counties of a district in several of them', () => {
    const input = packInputOf(read(buildPackFiles(madeUpInput)));
    const returns = input.returns.map((line, index) =>
      index % 2 === 0 ? { ...line, unitId: line.unitId, county: `County of ${line.unitId}` } : line,
    );
    const counties = new Map(returns.map(({ unitId }) => [unitId, `County of ${unitId}`]));
    const files = buildPackFiles({
      ...input,
      returns: returns.map((line) => ({ ...line, county: counties.get(line.unitId) ?? '' })),
    });
    expect([...buildPackFiles(packInputOf(read(files)))]).toEqual([...files]);
  });

  it('is opened with any recipe beside, which is passed over', () => {
    const files = new Map([...buildPackFiles(madeUpInput), ['recipe.json', new Uint8Array([0xff, 0x7b])]]);
    expect(read(files).details?.recipe).toHaveLength(2);
  });
});
