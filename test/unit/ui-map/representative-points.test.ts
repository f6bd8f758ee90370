import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointInParts } from '../../../src/ui/map/point-in-parts';
import { representativePoints } from '../../../src/ui/map/representative-points';
import { area, rectangle } from './made-up-shapes';

const seed = 20170404;
const everywhere = { left: -100, top: -100, right: 100, bottom: 100 };

describe('representativePoints', () => {
  it('gives points in the body of a shape, not in its hole', () => {
    const frame = area(rectangle(0, 0, 10, 10), rectangle(2, 2, 9, 9));
    const points = representativePoints(frame, everywhere);
    expect(points.length).toBeGreaterThan(0);
    for (const [x, y] of points) expect(x > 2 && x < 9 && y > 2 && y < 9).toBe(false);
  });

  it('stays inside the window', () => {
    const points = representativePoints(area(rectangle(0, 0, 10, 10)), { ...everywhere, left: 8, bottom: 1 });
    expect(points.length).toBeGreaterThan(0);
    for (const [x, y] of points) expect(x >= 8 && y <= 1).toBe(true);
  });

  it('gives a circle its centre while that is in the window', () => {
    const circle = { kind: 'circle', x: 3, y: 4, radius: 9 } as const;
    expect(representativePoints(circle, everywhere)).toEqual([[3, 4]]);
    expect(representativePoints(circle, { ...everywhere, right: 0 })).toEqual([]);
  });

  it(`gives only points inside of any polygon by the even-odd rule (seed ${seed})`, () => {
    const vertex = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(vertex, { minLength: 3, maxLength: 12 }), (vertices) => {
        const shape = area(vertices.flat());
        const [roomiest] = representativePoints(shape, everywhere);
        if (roomiest !== undefined) expect(pointInParts(shape.parts, ...roomiest)).toBe(true);
      }),
      { seed },
    );
  });
});
