import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointInArea } from '../../../src/core/geometry/point-in-area';
import { pointInParts } from '../../../src/ui/map/point-in-parts';
import { rectangle } from './made-up-shapes';

const seed = 34;

it(`agrees with Turf on points of a polygon with a hole, away from its edges (seed ${seed})`, () => {
  const rings = [rectangle(0, 0, 10, 10), rectangle(3, 3, 7, 7)];
  const geometry = {
    type: 'Polygon' as const,
    coordinates: rings.map((ring) =>
      Array.from({ length: ring.length / 2 }, (_, vertex) => [
        ring[vertex * 2] ?? 0,
        ring[vertex * 2 + 1] ?? 0,
      ]),
    ),
  };
  const parts = rings.map((ring) => Float64Array.from(ring));
  const offGrid = fc.integer({ min: -20, max: 120 }).map((tenth) => tenth / 10 + 0.05);
  fc.assert(
    fc.property(offGrid, offGrid, (x, y) => {
      expect(pointInParts(parts, x, y)).toBe(pointInArea([x, y], geometry));
    }),
    { seed },
  );
});
