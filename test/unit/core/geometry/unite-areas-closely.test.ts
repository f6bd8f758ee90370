import { describe, expect, it } from 'vitest';
import { uniteAreasClosely } from '../../../../src/core/geometry/outline/unite-areas-closely';
import type { Ring, Rings } from '../../../../src/core/geometry/repair/ring';
import { createRandom } from '../../../fixtures/drawn-apart';

/** A rectangle in a plane of metres. */
const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const unite = (...polygons: readonly Rings[]) => uniteAreasClosely(polygons, [1, 1], 2);

const boxOf = (ring: Ring | undefined) => {
  const xs = (ring ?? []).map(([x = 0]) => x);
  const ys = (ring ?? []).map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const ringsOf = (united: ReturnType<typeof unite>) => united?.polygons.map((rings) => rings.map(boxOf));

describe('areas that fit together', () => {
  it('give their outline, corner for corner, and nothing was closed', () => {
    const united = unite([box(0, 0, 100, 100)], [box(100, 0, 200, 100)]);
    expect(ringsOf(united)).toEqual([[[0, 0, 200, 100]]]);
    expect(united?.closed).toBe(0);
  });

  it('keep detail that is finer than the tolerance where it is nobody else’s border', () => {
    const teeth: Ring = [
      [0, 0],
      [100, 0],
      [100, 100],
    ];
    for (let x = 99; x > 0; x -= 1) teeth.push([x, x % 2 === 0 ? 100 : 101]);
    const united = unite([[...teeth, [0, 100], [0, 0]]]);
    expect(united?.closed).toBe(0);
    expect(united?.polygons[0]?.[0]).toHaveLength(teeth.length + 2);
  });
});

describe('areas that do not quite fit', () => {
  it.each([
    ['a gap', 101.5],
    ['an overlap', 98.5],
  ])('%s between two is closed and counted', (_, west) => {
    const united = unite([box(0, 0, 100, 100)], [box(west, 0, 200, 100)]);
    expect(ringsOf(united)).toEqual([[[0, 0, 200, 100]]]);
    expect(united?.closed).toBeGreaterThan(0);
  });

  it('a gap wider than the tolerance stays', () => {
    expect(unite([box(0, 0, 100, 100)], [box(103, 0, 200, 100)])?.polygons).toHaveLength(2);
  });

  it('an overlap wider than the tolerance is covered once, and so are areas that are there twice', () => {
    expect(ringsOf(unite([box(0, 0, 100, 100)], [box(60, 20, 200, 80)], [box(0, 0, 100, 100)]))).toEqual([
      [[0, 0, 200, 100]],
    ]);
  });

  it('a corner in the middle of a border of which the other side has none is met', () => {
    const united = unite([box(0, 0, 300, 100)], [box(0, 101, 150, 200)], [box(151, 100.5, 300, 200)]);
    expect(ringsOf(united)).toEqual([[[0, 0, 300, 200]]]);
  });

  it('a slit of one area is closed', () => {
    const slit: Ring = [
      [0, 0],
      [100, 0],
      [100, 49],
      [20, 49.5],
      [100, 50],
      [100, 100],
      [0, 100],
      [0, 0],
    ];
    const united = unite([slit]);
    const inner = united?.polygons.flat(2).filter(([x = 0, y = 0]) => x > 2 && x < 90 && y > 2 && y < 98);
    expect(inner).toEqual([]);
  });
});

describe('holes and islands', () => {
  const land: Rings = [box(0, 0, 10_000, 10_000), box(1000, 1000, 1040, 1040), box(2000, 2000, 3000, 2001.5)];

  it('stay where they are wider than a sliver; an island in a lake stays as well', () => {
    const rings = ringsOf(
      unite(land, [box(1010, 1010, 1025, 1045.0001).map(([x = 0, y = 0]) => [x, Math.min(y, 1035)])]),
    );
    expect(rings).toEqual([
      [
        [0, 0, 10_000, 10_000],
        [1000, 1000, 1040, 1040],
      ],
    ]);
    expect(
      ringsOf(unite([box(0, 0, 1000, 1000), box(100, 100, 200, 200)], [box(120, 120, 160, 160)])),
    ).toEqual([
      [
        [0, 0, 1000, 1000],
        [100, 100, 200, 200],
      ],
      [[120, 120, 160, 160]],
    ]);
  });

  it('that another area fills are gone, also where it does not quite fit', () => {
    expect(
      ringsOf(unite([box(0, 0, 1000, 1000), box(100, 100, 400, 400)], [box(101, 100.5, 399, 401)])),
    ).toEqual([[[0, 0, 1000, 1000]]]);
  });
});

describe('areas of any shape', () => {
  it('without anything to cover give nothing', () => expect(unite()).toBeNull());

  it('that are thrown down at random are covered as a count of places says', () => {
    const random = createRandom(7);
    for (let round = 0; round < 40; round += 1) {
      const given = Array.from({ length: 12 }, () => {
        const [west, south] = [Math.floor(random() * 80) * 10, Math.floor(random() * 80) * 10];
        return [
          box(
            west,
            south,
            west + 10 + Math.floor(random() * 30) * 10,
            south + 10 + Math.floor(random() * 30) * 10,
          ),
        ];
      });
      const united = unite(...given);
      const isIn = (rings: readonly Ring[], x: number, y: number) =>
        rings.filter((ring) => isInside(ring, x, y)).length % 2 === 1;
      for (let spot = 0; spot < 400; spot += 1) {
        const [x, y] = [Math.floor(random() * 110) * 10 + 5, Math.floor(random() * 110) * 10 + 5];
        expect(isIn((united?.polygons ?? []).flat(), x, y)).toBe(given.some((rings) => isIn(rings, x, y)));
      }
    }
  });
});

function isInside(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [ring[index - 1], ring[index]];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  }
  return inside;
}
