import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { closingMetres, dissolve } from '../../src/import/areas/dissolve';
import { arbitraryDrawing, drawApart, toMetres } from '../fixtures/drawn-apart';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('dissolve');

type Spot = readonly [number, number];

/** In m², of a ring that may repeat its first corner. */
function areaOf(ring: readonly Spot[]): number {
  const sum = ring.reduce((all, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    return all + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

const lengthOf = (ring: readonly Spot[]): number =>
  ring.reduce((all, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    return all + Math.hypot(nextX - x, nextY - y);
  }, 0);

function metresFromLine([x, y]: Spot, [x0, y0]: Spot, [x1, y1]: Spot): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x0 - part * dx, y - y0 - part * dy);
}

const metresFromRing = (spot: Spot, ring: readonly Spot[]): number =>
  Math.min(...ring.map((from, index) => metresFromLine(spot, from, ring[(index + 1) % ring.length] ?? from)));

it('gives one outline of precincts that were drawn apart, with its lakes and islands and no line inside', () => {
  fc.assert(
    fc.property(arbitraryDrawing, ({ plan, faults, seed }) => {
      const { areas, shells, holes } = drawApart(plan, faults, seed);
      const { jitter } = faults;
      const { geometry, closed, isOne } = dissolve(areas);
      expect(isOne).toBe(true);
      const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(
        (rings) => rings.map((ring) => ring.map(toMetres)),
      );
      expect(polygons.map((rings) => rings.length - 1).reduce((sum, count) => sum + count, 0)).toBe(
        holes.length,
      );
      expect(polygons).toHaveLength(shells.length);
      const truth = [...shells, ...holes];
      const off = polygons
        .flat(2)
        .map((spot) => Math.min(...truth.map((ring) => metresFromRing(spot, ring))));
      expect(Math.max(...off)).toBeLessThan(jitter + closingMetres);
      const bySize = (rings: readonly (readonly Spot[])[]) => rings.toSorted((a, b) => areaOf(b) - areaOf(a));
      const found = [
        ...bySize(polygons.map(([shell = []]) => shell)),
        ...bySize(polygons.flatMap((rings) => rings.slice(1))),
      ];
      [...bySize(shells), ...bySize(holes)].forEach((ring, index) => {
        const difference = Math.abs(areaOf(found[index] ?? []) - areaOf(ring));
        expect(difference).toBeLessThan(lengthOf(ring) * Math.max(0.2, jitter));
      });
      if (jitter === 0) expect(closed).toBe(0);
    }),
  );
});
