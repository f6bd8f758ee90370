import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '../../../src/core/pack';
import { buildPackFiles } from '../../../src/pack/write/build-pack-files';
import { buildTopology } from '../../../src/pack/write/build-topology';
import { makeSlug } from '../../../src/files/text/make-slug';
import { insertSharedVertices } from '../../../src/pack/write/shared-vertices';
import { madeUpInput, rectangle, textOf } from '../../fixtures/made-up-pack-files';

const contents = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files.keys()].map((name) => [name, textOf(files, name)]);

describe('the builder', () => {
  it('writes the same bytes from the same input', () => {
    expect(contents(buildPackFiles(madeUpInput))).toEqual(contents(buildPackFiles(madeUpInput)));
  });

  it('writes the same bytes however the rows of the input are ordered', () => {
    const turned = {
      ...madeUpInput,
      contests: madeUpInput.contests.toReversed(),
      returns: madeUpInput.returns.toReversed(),
      totals: madeUpInput.totals.toReversed(),
      precincts: madeUpInput.precincts.toReversed(),
      tracts: madeUpInput.tracts.toReversed(),
      neighborhoods: madeUpInput.neighborhoods.toReversed(),
    };
    expect(contents(buildPackFiles(turned))).toEqual(contents(buildPackFiles(madeUpInput)));
  });

  it('writes no time and no contributor', () => {
    const described = JSON.parse(textOf(buildPackFiles(madeUpInput), 'datapackage.json')) as object;
    expect(Object.keys(described)).toEqual([
      'profile',
      'name',
      'title',
      'version',
      'description',
      'licenses',
      'sources',
      'resources',
      'districtAtlas',
    ]);
  });

  it('writes returns in the columns of OpenElections and says where a count is withheld', () => {
    const [header, ...rows] = textOf(buildPackFiles(madeUpInput), 'returns.csv').trimEnd().split('\n');
    expect(header).toBe('county,precinct,office,district,party,candidate,votes,contest,reporting_unit');
    expect(rows).toContain(
      'Made-up County,03,Made-up office,MU-1,PTY,Cy Made-up,redacted,1999-01-05-primary,precinct',
    );
    expect(rows).toContain(
      'Made-up County,01,Made-up office,MU-1,PTY,"Bo ""B"" Made-up",5,1999-01-05-primary,precinct',
    );
  });

  it('describes every column of every table', () => {
    const files = buildPackFiles(madeUpInput);
    const { resources } = JSON.parse(textOf(files, 'datapackage.json')) as {
      resources: { path: string; schema?: { fields: { name: string }[] } }[];
    };
    for (const { path, schema } of resources.filter((resource) => resource.path.endsWith('.csv'))) {
      expect(schema?.fields.map(({ name }) => name)).toEqual(textOf(files, path).split('\n')[0]?.split(','));
    }
  });

  it('refuses an input without a district', () => {
    expect(() => buildPackFiles({ ...madeUpInput, districts: [] })).toThrow(/district/);
  });
});

describe('the topology', () => {
  // Two squares that share a border with a dent so small that only close views need it.
  //
  //   +------+------+
  //   |      >      |
  //   +------+------+
  const dented: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [10, 45],
        [10.03, 45],
        [10.0301, 45.01],
        [10.03, 45.02],
        [10, 45.02],
        [10, 45],
      ],
    ],
  };
  const beside: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [10.03, 45],
        [10.06, 45],
        [10.06, 45.02],
        [10.03, 45.02],
        [10.0301, 45.01],
        [10.03, 45],
      ],
    ],
  };
  const built = buildTopology({
    squares: [
      { id: 'a', properties: {}, geometry: dented },
      { id: 'b', properties: {}, geometry: beside },
    ],
  });

  it('stores a shared border once', () => {
    const { geometries } = built.objects['squares'] as unknown as { geometries: { arcs: number[][] }[] };
    const [first = [], second = []] = geometries.map(({ arcs }) => arcs.flat());
    const shared = first.filter((index) => second.includes(~index));
    expect(shared).toHaveLength(1);
    expect(built.arcs[shared[0] ?? 0]).toHaveLength(3);
  });

  it('gives each vertex the zoom level that needs it and keeps the ends of borders always', () => {
    for (const arc of built.arcs) {
      expect(arc[0]?.[2]).toBe(0);
      expect(arc.at(-1)?.[2]).toBe(0);
    }
    // The dent is a triangle of 0.0001° by 0.02°: with 256 · 2^z pixels around the world and latitudes stretched by
    // 1 / cos 45.01°, it covers 0.5 · (0.0001 · 256 · 2^z / 360) · (0.02 · 256 · 2^z / 360 · 1.414) square pixels, which
    // reaches half a pixel at z = 9.4.
    const dent = built.arcs.find((arc) => arc.length === 3)?.[1];
    expect(dent?.[2]).toBe(10);
  });

  it('keeps coordinates to a millionth of a degree as differences of whole numbers', () => {
    expect(built.transform?.scale).toEqual([1e-6, 1e-6]);
    expect(built.arcs.flat(2).every((part) => Number.isInteger(part))).toBe(true);
    expect(built.bbox).toEqual([10, 45, 10.06, 45.02]);
  });

  it('drops rings that rounding leaves without area', () => {
    const speck = rectangle(10, 45, 10 + 1e-8, 45 + 1e-8);
    const mixed: AreaGeometry = {
      type: 'MultiPolygon',
      coordinates: [rectangle(10, 45, 10.01, 45.01), speck].map(
        ({ coordinates }) => coordinates as number[][][],
      ),
    };
    const { objects } = buildTopology({ areas: [{ id: 'a', properties: {}, geometry: mixed }] });
    expect(objects['areas']).toMatchObject({ geometries: [{ type: 'MultiPolygon', arcs: [[[0]]] }] });
  });
});

describe('borders that run together', () => {
  it('get each other’s vertices where those lie on an edge', () => {
    const square = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [1000, 0],
          [1000, 1000],
          [0, 0],
        ],
      ],
    };
    const vertices = [
      [700, 1],
      [300, 0],
      [300, 0],
      [0, 0],
      [500, 40],
      [1000, 500],
    ];
    expect(insertSharedVertices(square, vertices).coordinates).toEqual([
      [
        [0, 0],
        [300, 0],
        [700, 1],
        [1000, 0],
        [1000, 500],
        [1000, 1000],
        [0, 0],
      ],
    ]);
  });
});

describe('ids made of names', () => {
  it.each([
    ['Mt. Made-up', 'mt-made-up'],
    ['Čáp Flats', 'cap-flats'],
    ['  Made-up / Square ', 'made-up-square'],
  ])('%s', (name, slug) => {
    expect(makeSlug(name)).toBe(slug);
  });
});
