import { describe, expect, test } from 'vitest';
import { importViewSchema } from '../../../src/import/view/import-view';
import type { ImportDecisions } from '../../../src/import/decisions/import-decisions';
import { acceptProposals, inspectFiles } from '../../../src/import/inspect/inspect-files';
import type { GivenFile } from '../../../src/files/given-file';
import { describePlan } from '../../../src/import/view/describe-plan';
import { previewBoundaries } from '../../../src/import/view/preview-boundaries';
import {
  givenText,
  madeUpPolygons,
  madeUpPrimary,
  madeUpRunoff,
  madeUpTurnout,
} from '../../fixtures/made-up-import';

async function planOf(files: readonly GivenFile[], decisions: ImportDecisions = {}) {
  const plan = await inspectFiles(files, { decisions });
  if (!plan.ok) throw new Error(plan.error.message);
  return plan.value;
}

async function view(files: readonly GivenFile[], decisions: ImportDecisions = {}) {
  const described = describePlan(acceptProposals(await planOf(files, decisions)), []);
  return importViewSchema.parse(JSON.parse(JSON.stringify(described)));
}

const collection = (features: readonly unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features }).replaceAll('"1e400"', '1e400');
const feature = (id: unknown, geometry: unknown) => ({ type: 'Feature', properties: { id }, geometry });
const square = (x: number, y: number, size = 0.01) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
});

describe('a plan as plain data', () => {
  test('is what the contract carries, and says what an import would do', async () => {
    const seen = await view([madeUpPolygons, madeUpPrimary, madeUpRunoff, madeUpTurnout]);
    expect(seen.boundaries).toMatchObject({ field: 'id', featureCount: 6 });
    expect(seen.boundaries?.bounds?.map((degrees) => degrees.toFixed(6))).toEqual([
      '10.000000',
      '45.000000',
      '10.050000',
      '45.020000',
    ]);
    expect(seen.boundaryFiles[0]?.attributes).toEqual([
      { name: 'id', samples: ['01001', '01002', '01003'] },
      { name: 'kind', samples: ['precinct'] },
    ]);
    expect(seen.tables.map(({ use, unitCount }) => [use, unitCount])).toEqual([
      ['returns', 5],
      ['returns', 5],
      ['turnout', 5],
    ]);
    expect(seen.contests[0]?.candidates.map(({ votes }) => votes)).toEqual([53, 34, 13]);
    expect(seen.joins[0]?.units.map(({ id, boundaryId, votes }) => [id, boundaryId, votes])).toEqual([
      ['0101', '01001', 16],
      ['0102', '01002', 13],
      ['0103', '01003', 14],
      ['0201', '02001', 30],
      ['0299', null, 27],
    ]);
    const orphans = seen.problems.find(({ code }) => code === 'returns-without-polygon');
    expect(orphans).toMatchObject({ votes: 27, itemCount: 1, items: [{ id: '0299', votes: 27 }] });
  });

  test('tells what was repaired by hand, and nothing of the rest', async () => {
    const seen = await view([madeUpPolygons, madeUpPrimary], {
      tables: [{ table: madeUpPrimary.name, byHand: { '0299': '01004' } }],
    });
    const byHand = seen.joins[0]?.units.filter(({ isByHand }) => isByHand);
    expect(byHand).toEqual([
      { id: '0299', votes: 27, boundaryId: '01004', isByHand: true, kind: 'precinct' },
    ]);
  });

  test('compares with typed totals, and lists those that fit nothing', async () => {
    const total = (contest: string, candidate: string, votes: number) => ({ contest, candidate, votes });
    const seen = await view([madeUpPolygons, madeUpRunoff], {
      tables: [{ table: madeUpRunoff.name, stage: 'runoff' }],
      totals: [
        total('1999-03-02-runoff', 'Ada Made-up', 91),
        total('1999-03-02-runoff', 'Bo Made-up', 60),
        total('1999-11-02-general', 'Bo Made-up', 60),
      ],
    });
    expect(seen.totals).toMatchObject([
      {
        status: { kind: 'differs', by: 1 },
        candidates: [
          { candidate: 'Ada Made-up', counted: 91, certified: 91 },
          { candidate: 'Bo Made-up', counted: 59, certified: 60 },
        ],
      },
    ]);
    expect(seen.problems.find(({ code }) => code === 'unused-total')?.itemCount).toBe(1);
  });

  test('cuts long lists and keeps their counts', async () => {
    const polygons = Array.from({ length: 700 }, (_, index) =>
      feature(`${9000 + index}`, square(10 + index / 100, 45)),
    );
    const seen = await view([givenText('many.geojson', collection(polygons)), madeUpPrimary]);
    const empty = seen.problems.find(({ code }) => code === 'polygon-without-returns');
    expect([empty?.itemCount, empty?.items.length]).toEqual([700, 500]);
  });

  test.each([
    ['no geometry', null],
    ['coordinates beyond all numbers', square(1e308, 1e308)],
    [
      'infinite coordinates',
      {
        type: 'Polygon',
        coordinates: [
          [
            ['1e400', 0],
            [1, 0],
            [1, 1],
            ['1e400', 0],
          ],
        ],
      },
    ],
    ['points', { type: 'Point', coordinates: [0, 0] }],
    ['an empty collection', { type: 'GeometryCollection', geometries: [] }],
  ])('is plain data for boundaries with %s', async (_title, geometry) => {
    const file = givenText(
      'odd.geojson',
      collection([feature('0101', geometry), feature('0102', square(10, 45))]),
    );
    const seen = await view([file, madeUpPrimary]);
    expect(seen.failures.length + (seen.boundaries?.featureCount ?? 0)).toBeGreaterThan(0);
  });

  test.each([
    ['of census figures', 'GEO_ID,NAME,B01001_001E\n1400000US01001000100,Tract 1,7\n'],
    ['without a layout', 'colour,shape\nred,round\n'],
    ['of a header alone', 'id,Ada Made-up,Bo Made-up\n'],
    ['with very long cells', `id,Ada Made-up,Bo Made-up\n${'x'.repeat(5000)},1,2\n`],
  ])('is plain data for a table %s', async (_title, text) => {
    const seen = await view([madeUpPolygons, givenText('odd.csv', text)]);
    expect(seen.tables).toHaveLength(1);
    expect(
      Math.max(...seen.tables.flatMap(({ sampleRows }) => sampleRows.flat().map(({ length }) => length), 0)),
    ).toBeLessThan(300);
  });
});

describe('a preview', () => {
  test('of far more vertices than a screen shows keeps every area and the borders that neighbours share', async () => {
    const side = 30;
    const wavy = (x: number, y: number, dx: number, dy: number) =>
      Array.from({ length: 60 }, (_, step) => {
        const along = step / 60;
        const wave = 0.0002 * Math.sin(along * Math.PI * 6);
        return [x + dx * along + (dx === 0 ? wave : 0), y + dy * along + (dy === 0 ? wave : 0)];
      });
    const cell = (column: number, row: number) => {
      const [x, y, size] = [10 + column / 100, 45 + row / 100, 0.01];
      const ring = [
        ...wavy(x, y, size, 0),
        ...wavy(x + size, y, 0, size),
        ...[...wavy(x, y + size, size, 0), [x + size, y + size]].reverse().slice(0, -1),
        ...[...wavy(x, y, 0, size), [x, y + size]].reverse(),
      ];
      return feature(`${column}-${row}`, { type: 'Polygon', coordinates: [ring] });
    };
    const cells = Array.from({ length: side * side }, (_, index) =>
      cell(index % side, Math.floor(index / side)),
    );
    const { boundaries } = await planOf([givenText('wavy.geojson', collection(cells)), madeUpPrimary]);
    const preview = JSON.parse(previewBoundaries(boundaries!)) as {
      features: { id: string; geometry: { coordinates: number[][][] } }[];
    };
    expect(preview.features.map(({ geometry }) => geometry.coordinates.length)).toEqual(cells.map(() => 1));
    const vertices = preview.features.flatMap(({ geometry }) => geometry.coordinates.flat());
    expect(vertices.length).toBeLessThan(100_000);
    expect(vertices.length).toBeGreaterThan(40_000);
    const uses = new Map<string, number>();
    for (const { geometry } of preview.features) {
      for (const key of new Set(geometry.coordinates.flat().map(String)))
        uses.set(key, (uses.get(key) ?? 0) + 1);
    }
    const alone = [...uses].filter(([key, count]) => {
      const [x = 0, y = 0] = key.split(',').map(Number);
      const isInside = x > 10.001 && x < 10.299 && y > 45.001 && y < 45.299;
      return isInside && count === 1;
    });
    expect(alone).toEqual([]);
  });
});
