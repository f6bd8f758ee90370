import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { repairAll } from '../../../../../src/core/geometry/repair/repair-all';
import { repairGeometry } from '../../../../../src/core/geometry/repair/repair-geometry';

/** A counterclockwise rectangle on a grid of a hundredth of a degree, east of 10° E and north of 45° N. */
const box = (west: number, south: number, east: number, north: number): Position[] =>
  path([west, south], [east, south], [east, north], [west, north], [west, south]);

const path = (...corners: readonly (readonly [number, number])[]): Position[] =>
  corners.map(([x, y]) => [10 + x / 100, 45 + y / 100]);

const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });
const multi = (...coordinates: Position[][][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates });

/** In m²: what a rectangle of the grid covers, as Turf measures it. */
const areaOf = (...rings: Position[][]): number => repairGeometry(polygon(...rings)).areaBefore;

describe('repairGeometry', () => {
  it('gives sound geometry back itself', () => {
    const sound = polygon(box(0, 0, 4, 4), box(1, 1, 2, 2).reverse());
    const outcome = repairGeometry(sound);
    expect(outcome.geometry).toBe(sound);
    expect(outcome).toMatchObject({ repairs: [], findings: [], valid: true });
    expect(outcome.areaAfter).toBe(outcome.areaBefore);
  });

  it('closes rings, drops repeated vertices and turns rings as RFC 7946 wants them', () => {
    const [first = [], second = [], ...rest] = box(0, 0, 4, 4).reverse();
    const outcome = repairGeometry(polygon([first, first, second, second, ...rest.slice(0, -1)]));
    expect(outcome.repairs).toEqual([
      { kind: 'ring closed', count: 1 },
      { kind: 'repeated vertex dropped', count: 2 },
      { kind: 'ring rewound', count: 1 },
    ]);
    expect(outcome.geometry).toEqual(polygon([...box(0, 0, 4, 4)]));
    expect(outcome.areaAfter).toBeCloseTo(outcome.areaBefore, 3);
  });

  it('drops and counts rings of too few corners and slivers', () => {
    const outcome = repairGeometry(
      multi([box(0, 0, 4, 4), path([1, 1], [2, 2], [1, 1])], [path([5, 5], [6, 6], [7, 7], [5, 5])]),
    );
    expect(outcome.repairs).toEqual([
      { kind: 'short ring dropped', count: 1 },
      { kind: 'sliver dropped', count: 1 },
    ]);
    expect(outcome.geometry).toEqual(multi([box(0, 0, 4, 4)]));
  });

  /*
   *  +   +      both halves of a bow tie count,
   *  |\ /|      though the signed area of the
   *  | X |      ring as given is nothing
   *  |/ \|
   *  +   +
   */
  it('resolves a bow tie to its two triangles', () => {
    const outcome = repairGeometry(polygon(path([0, 0], [4, 4], [4, 0], [0, 4], [0, 0])));
    expect(outcome.repairs).toContainEqual({ kind: 'self-intersection resolved', count: 1 });
    expect(outcome.areaBefore).toBeLessThan(areaOf(box(0, 0, 4, 4)) * 0.01);
    expect(outcome.areaAfter / areaOf(box(0, 0, 4, 4))).toBeCloseTo(0.5, 2);
    expect(outcome).toMatchObject({ valid: true, geometry: { type: 'MultiPolygon' } });
    expect(repairGeometry(outcome.geometry).repairs).toEqual([]);
  });

  it('leaves the doubly surrounded middle of a pentagram out, as an even-odd painter does', () => {
    const star = Array.from({ length: 6 }, (_, index): [number, number] => {
      const angle = (index * 4 * Math.PI) / 5;
      return [4 * Math.cos(angle), 4 * Math.sin(angle)];
    });
    const { geometry, areaAfter } = repairGeometry(polygon(path(...star)));
    expect((geometry as MultiPolygon).coordinates).toHaveLength(5);
    const outline = (16 * 5 * Math.sin(Math.PI / 5) * Math.sin(Math.PI / 10)) / Math.sin((7 * Math.PI) / 10);
    const inner = (4 * Math.sin(Math.PI / 10)) / Math.sin((7 * Math.PI) / 10);
    const middle = 2.5 * inner ** 2 * Math.sin((2 * Math.PI) / 5);
    expect(areaAfter / areaOf(box(0, 0, 1, 1))).toBeCloseTo(outline - middle, 1);
  });

  it('splits a ring that touches itself in a point, and keeps its area', () => {
    const outcome = repairGeometry(polygon(path([0, 0], [2, 2], [4, 0], [4, 4], [2, 2], [0, 4], [0, 0])));
    expect(outcome.repairs).toContainEqual({ kind: 'self-touch split', count: 1 });
    expect(outcome.geometry?.type).toBe('MultiPolygon');
  });

  it('makes a hole outside a part, and cuts a crossing hole out', () => {
    const outside = repairGeometry(polygon(box(0, 0, 4, 4), box(6, 0, 8, 2)));
    expect(outside.repairs).toContainEqual({ kind: 'hole outside made a part', count: 1 });
    expect(outside.areaAfter).toBeCloseTo(areaOf(box(0, 0, 4, 4)) + areaOf(box(6, 0, 8, 2)), -2);
    const crossing = repairGeometry(polygon(box(0, 0, 4, 4), box(2, 1, 6, 3)));
    expect(crossing.repairs).toContainEqual({ kind: 'crossing hole cut out', count: 1 });
    expect(crossing.areaAfter / areaOf(box(0, 0, 4, 4))).toBeCloseTo(0.75, 3);
  });

  it('drops a hole inside a hole, and leaves a hole that touches its outer ring alone', () => {
    const nested = repairGeometry(
      polygon(box(0, 0, 8, 8), box(1, 1, 5, 5).reverse(), box(2, 2, 3, 3).reverse()),
    );
    expect(nested.repairs).toEqual([{ kind: 'hole inside a hole dropped', count: 1 }]);
    const touching = polygon(box(0, 0, 8, 8), path([0, 4], [2, 5], [2, 3], [0, 4]));
    expect(repairGeometry(touching)).toMatchObject({ repairs: [], valid: true });
  });

  it('merges parts that overlap, share a border or lie inside each other, and no others', () => {
    const overlapping = repairGeometry(multi([box(0, 0, 4, 4)], [box(2, 0, 6, 4)], [box(7, 0, 8, 1)]));
    expect(overlapping.repairs).toEqual([{ kind: 'overlapping parts merged', count: 2 }]);
    expect(overlapping.areaAfter).toBeLessThan(overlapping.areaBefore);
    expect(repairGeometry(multi([box(0, 0, 4, 4)], [box(4, 0, 8, 4)])).geometry).toMatchObject({
      type: 'MultiPolygon',
      coordinates: { length: 1 },
    });
    const inside = repairGeometry(multi([box(0, 0, 4, 4)], [box(1, 1, 2, 2)]));
    expect(inside.areaAfter).toBeCloseTo(areaOf(box(0, 0, 4, 4)), 0);
    const island = multi([box(0, 0, 8, 8), box(1, 1, 7, 7).reverse()], [box(3, 3, 4, 4)]);
    expect(repairGeometry(island).geometry).toBe(island);
  });

  it('keeps what has no geometry, and what no ring of has an area', () => {
    expect(repairGeometry(null)).toMatchObject({ geometry: null, findings: ['no geometry'], valid: false });
    expect(repairGeometry({ type: 'MultiPolygon', coordinates: [] }).geometry).toBeNull();
    const flat = polygon(path([0, 0], [1, 1], [0, 0]));
    const outcome = repairGeometry(flat);
    expect(outcome).toMatchObject({ findings: ['nothing with an area'], valid: false, repairs: [] });
    expect(outcome.geometry).toBe(flat);
  });

  it.each<[string, Position[], string]>([
    [
      'the antimeridian',
      [
        [179, 0],
        [-179, 0],
        [-179, 1],
        [179, 1],
        [179, 0],
      ],
      'crosses the antimeridian',
    ],
    [
      'the antimeridian, unwrapped',
      [
        [179, 0],
        [181, 0],
        [181, 1],
        [179, 1],
        [179, 0],
      ],
      'crosses the antimeridian',
    ],
    [
      'a pole',
      [
        [-90, 80],
        [0, 80],
        [90, 80],
        [179, 80],
        [-90, 80],
      ],
      'surrounds a pole',
    ],
    [
      'a pole, drawn out',
      [
        [-180, -90],
        [0, -90],
        [180, -90],
        [180, -60],
        [-180, -60],
        [-180, -90],
      ],
      'surrounds a pole',
    ],
  ])('reports an area around %s and does not touch it', (_, ring, finding) => {
    const given = polygon(ring);
    const outcome = repairGeometry(given);
    expect(outcome.findings).toContain(finding);
    expect(outcome.geometry).toBe(given);
    expect(outcome.valid).toBe(true);
  });

  it.each([Number.NaN, Infinity, 1e308])(
    'flags the coordinate %s and gives the geometry back',
    (coordinate) => {
      const given = polygon([...box(0, 0, 4, 4).slice(0, 2), [coordinate, 45], ...box(0, 0, 4, 4).slice(2)]);
      const outcome = repairGeometry(given);
      expect(outcome.valid).toBe(false);
      expect(outcome.geometry).toBe(given);
    },
  );

  it('makes one area of a collection, and leaves points and lines as they are', () => {
    const label: Geometry = { type: 'Point', coordinates: [10, 45] };
    const outcome = repairGeometry({
      type: 'GeometryCollection',
      geometries: [label, polygon(box(0, 0, 1, 1)), polygon(box(2, 0, 3, 1))],
    });
    expect(outcome.geometry).toEqual(multi([box(0, 0, 1, 1)], [box(2, 0, 3, 1)]));
    expect(outcome.repairs).toEqual([
      { kind: 'collection made one area', count: 1 },
      { kind: 'point or line beside an area dropped', count: 1 },
    ]);
    expect(repairGeometry(label)).toMatchObject({ geometry: label, findings: ['not an area'], valid: true });
  });

  it('gives up on wool, soon, and shows it as it is', () => {
    const count = 20_000;
    const comb = Array.from({ length: count }, (_, index): [number, number] => [
      index % 2 === 0 ? 0 : 100,
      ((index * 7919) % count) / 100,
    ]);
    const given = polygon(path(...comb, comb[0] ?? [0, 0]));
    const start = performance.now();
    const outcome = repairGeometry(given);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(outcome).toMatchObject({ findings: ['too tangled to resolve'], valid: false });
    expect(outcome.geometry).toBe(given);
  }, 120_000);

  it('opens collections in collections without running out of stack', () => {
    let nested: Geometry = polygon(box(0, 0, 1, 1));
    for (let depth = 0; depth < 100_000; depth += 1)
      nested = { type: 'GeometryCollection', geometries: [nested] };
    expect(repairGeometry(nested).geometry).toEqual(polygon(box(0, 0, 1, 1)));
  });
});

describe('repairAll', () => {
  it('keeps every feature in its place and sums up what was done', () => {
    const features = [
      { name: 'Made-up Precinct 1', geometry: polygon(box(0, 0, 1, 1)) },
      { name: 'Made-up Precinct 2', geometry: polygon(box(2, 0, 3, 1).reverse()) },
      { name: 'Made-up Precinct 3', geometry: null },
      { name: 'Made-up Precinct 4', geometry: polygon(path([0, 0], [1, 1], [0, 0])) },
    ];
    const { features: repaired, summary } = repairAll(features);
    expect(repaired.map(({ name }) => name)).toEqual(features.map(({ name }) => name));
    expect(repaired[0]).toBe(features[0]);
    expect(summary).toMatchObject({
      featureCount: 4,
      repairedCount: 1,
      repairs: [{ kind: 'ring rewound', count: 1 }],
      withoutGeometry: [2],
      invalid: [3],
    });
    expect(summary.features.map(({ index }) => index)).toEqual([1, 2, 3]);
    expect(summary.areaAfter).toBeCloseTo(summary.areaBefore, 3);
  });

  it('turns the rings of a file that winds them clockwise throughout without calling that a repair', () => {
    const clockwise = (west: number) =>
      polygon(box(west, 0, west + 4, 4).reverse(), box(west + 1, 1, west + 2, 2));
    const { features, summary } = repairAll([0, 10, 20].map((west) => ({ geometry: clockwise(west) })));
    expect(summary).toMatchObject({ winding: 'clockwise', repairedCount: 0, repairs: [], features: [] });
    for (const [index, { geometry }] of features.entries()) {
      expect(geometry).toEqual(
        polygon(box(index * 10, 0, index * 10 + 4, 4), box(index * 10 + 1, 1, index * 10 + 2, 2).reverse()),
      );
    }
  });

  it('counts rings that turn against the others of their file, outer rings and holes', () => {
    const { summary } = repairAll([
      { geometry: polygon(box(0, 0, 4, 4).reverse()) },
      { geometry: polygon(box(10, 0, 14, 4).reverse()) },
      { geometry: polygon(box(20, 0, 24, 4)) },
      { geometry: polygon(box(30, 0, 34, 4).reverse(), box(31, 1, 32, 2).reverse()) },
    ]);
    expect(summary.repairs).toEqual([{ kind: 'ring rewound', count: 2 }]);
    expect(summary.features.map(({ index }) => index)).toEqual([2, 3]);
    expect(summary.areaAfter).toBeCloseTo(summary.areaBefore, 3);
  });
});
