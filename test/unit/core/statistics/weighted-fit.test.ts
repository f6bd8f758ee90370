import { linearRegression, sampleCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { weightedFit } from '../../../../src/core/statistics/weighted-fit';

const points = [
  [0.12, 0.41],
  [0.3, 0.55],
  [0.31, 0.38],
  [0.52, 0.71],
  [0.77, 0.66],
] as const;

describe('a weighted fit', () => {
  it('is the ordinary one when all weights are equal', () => {
    const fit = weightedFit(points.map(([x, y]) => ({ x, y, weight: 3 })));
    const line = linearRegression(points.map(([x, y]) => [x, y]));
    expect(fit?.slope).toBeCloseTo(line.m, 12);
    expect(fit?.intercept).toBeCloseTo(line.b, 12);
    expect(fit?.correlation).toBeCloseTo(
      sampleCorrelation(
        points.map(([x]) => x),
        points.map(([, y]) => y),
      ),
      12,
    );
    expect(fit).toMatchObject({ n: 5, totalWeight: 15 });
  });

  it('counts a point of whole weight as that many points', () => {
    const weights = [1, 4, 2, 1, 3];
    const repeated = points.flatMap(([x, y], index) =>
      Array.from({ length: weights[index] ?? 0 }, () => [x, y] as [number, number]),
    );
    const fit = weightedFit(points.map(([x, y], index) => ({ x, y, weight: weights[index] ?? 0 })));
    const line = linearRegression(repeated);
    expect(fit?.slope).toBeCloseTo(line.m, 12);
    expect(fit?.intercept).toBeCloseTo(line.b, 12);
    expect(fit?.correlation).toBeCloseTo(
      sampleCorrelation(
        repeated.map(([x]) => x),
        repeated.map(([, y]) => y),
      ),
      12,
    );
    expect(fit?.n).toBe(5);
  });

  it('is not told of fewer than three points that count, or of points that do not vary', () => {
    const [a, b, c] = points.map(([x, y]) => ({ x, y, weight: 1 }));
    if (a === undefined || b === undefined || c === undefined) throw new Error('there are five points');
    expect(weightedFit([a, b])).toBeNull();
    expect(weightedFit([a, b, { ...c, weight: 0 }])).toBeNull();
    expect(weightedFit([a, b, c].map((point) => ({ ...point, x: 0.1 })))).toBeNull();
    expect(weightedFit([a, b, c].map((point) => ({ ...point, y: 0.1 })))).toBeNull();
  });

  it('throws on figures that are none', () => {
    expect(() => weightedFit([{ x: NaN, y: 0, weight: 1 }])).toThrow(RangeError);
    expect(() => weightedFit([{ x: 0, y: 0, weight: -1 }])).toThrow(RangeError);
  });
});
