import * as fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, it } from 'vitest';
import { inspectPolygons } from '../../src/core/geometry/repair/inspect-polygons';
import { repairGeometry } from '../../src/core/geometry/repair/repair-geometry';
import { doubleSignedArea, isInsideRing } from '../../src/core/geometry/repair/ring';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('repair-geometry');

/** Corners on a coarse grid, so that they often coincide, lie on edges and run along them; or anywhere. */
const coarse = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
const anywhere = fc.tuple(
  fc.double({ min: 0, max: 6, noNaN: true }),
  fc.double({ min: 0, max: 6, noNaN: true }),
);
const ringOf = (corner: fc.Arbitrary<[number, number]>): fc.Arbitrary<Position[]> =>
  fc
    .array(
      corner.map(([x, y]): Position => [10 + x / 100, 45 + y / 100]),
      { minLength: 3, maxLength: 14 },
    )
    .map((ring) => [...ring, ring[0] ?? []]);
const rings = fc.oneof(ringOf(coarse), ringOf(anywhere));
const multipolygons = fc
  .array(fc.array(rings, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((coordinates): MultiPolygon => ({ type: 'MultiPolygon', coordinates }));

const polygonsOf = (geometry: unknown): Position[][][] => {
  const area = geometry as Polygon | MultiPolygon;
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
};

it('gives a single ring the area that an even-odd painter fills', () => {
  const points = fc.array(anywhere, { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(rings, points, (ring, probes) => {
      const { geometry, valid } = repairGeometry({ type: 'Polygon', coordinates: [ring] });
      if (!valid) return;
      const result = polygonsOf(geometry).flat();
      for (const [x, y] of probes) {
        const probe = [10 + x / 100 + 1.3e-6, 45 + y / 100 + 1.7e-6];
        if (isNear(probe, ring)) continue;
        const inside = result.filter((other) => isInsideRing(probe, other)).length % 2 === 1;
        expect(inside).toBe(isInsideRing(probe, ring));
      }
    }),
  );
});

it('leaves nothing that crosses, turns rings right, is content with its own work, and drops nothing', () => {
  let [repaired, given] = [0, 0];
  fc.assert(
    fc.property(multipolygons, (geometry) => {
      given += 1;
      const outcome = repairGeometry(geometry);
      expect(outcome.geometry).not.toBeNull();
      if (!outcome.valid) return;
      repaired += 1;
      const polygons = polygonsOf(outcome.geometry);
      expect(inspectPolygons(polygons).hasCrossing).toBe(false);
      for (const [shell = [], ...holes] of polygons) {
        expect(doubleSignedArea(shell)).toBeGreaterThan(0);
        for (const hole of holes) expect(doubleSignedArea(hole)).toBeLessThan(0);
      }
      const again = repairGeometry(outcome.geometry);
      expect(again).toMatchObject({ valid: true, repairs: [], geometry: outcome.geometry });
    }),
    { numRuns: 500 },
  );
  console.info(`repair-geometry: ${repaired} of ${given} tangles resolved, the others flagged and kept`);
});

/** Whether a position is within a tenth of a metre of a ring, where rounding decides. */
function isNear([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  return ring.slice(1).some(([x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
    const along = length === 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length;
    const part = Math.min(1, Math.max(0, along));
    return Math.hypot(x - x0 - part * (x1 - x0), y - y0 - part * (y1 - y0)) < 1e-6;
  });
}
