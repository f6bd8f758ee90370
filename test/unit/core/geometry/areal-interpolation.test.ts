import { area, feature } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '../../../../src/core/area-geometry';
import { commonArea } from '../../../../src/core/geometry/area-measures';
import { arealInterpolation, overlapWeights } from '../../../../src/core/geometry/areal-interpolation';

/** A rectangle in thousandths of a degree from 10° E, 45° N, turning either way. */
const box = (west: number, south: number, east: number, north: number, turned = false): AreaGeometry => {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map(([x = 0, y = 0]) => [10 + x / 1000, 45 + y / 1000]);
  return { type: 'Polygon', coordinates: [turned ? corners.toReversed() : corners] };
};

const weightOf = (source: AreaGeometry, target: AreaGeometry) =>
  overlapWeights([source], [target])[0]?.weight ?? 0;

describe('the share of one area inside another', () => {
  it('is all, part or none of it, whichever way the rings turn', () => {
    for (const turned of [false, true]) {
      const source = box(0, 0, 10, 10, turned);
      expect(weightOf(source, box(-5, -5, 15, 15))).toBeCloseTo(1, 12);
      expect(weightOf(source, source)).toBeCloseTo(1, 12);
      expect(weightOf(source, box(0, 0, 4, 10))).toBeCloseTo(0.4, 9);
      expect(weightOf(source, box(10, 0, 20, 10))).toBe(0);
      expect(weightOf(source, box(30, 30, 40, 40))).toBe(0);
    }
  });

  it('does not count holes, and counts every part of an area in parts', () => {
    const hole = box(2, 2, 8, 8).coordinates[0] as number[][];
    const ring: AreaGeometry = {
      type: 'Polygon',
      coordinates: [box(0, 0, 10, 10).coordinates[0] as number[][], hole],
    };
    expect(weightOf(box(2, 2, 8, 8), ring)).toBeCloseTo(0, 9);
    expect(weightOf(box(0, 0, 10, 10), ring)).toBeCloseTo(0.64, 6);
    const parts: AreaGeometry = {
      type: 'MultiPolygon',
      coordinates: [box(0, 0, 2, 10), box(5, 0, 8, 10)].map((part) => part.coordinates as number[][][]),
    };
    expect(weightOf(box(0, 0, 10, 10), parts)).toBeCloseTo(0.5, 9);
  });

  it('agrees with Turf on slanted, notched shapes', () => {
    const star = (middleX: number, middleY: number, points: number): AreaGeometry => {
      const ring = Array.from({ length: points * 2 }, (_, index) => {
        const [angle, radius] = [(Math.PI * index) / points, index % 2 === 0 ? 10 : 4];
        return [
          10 + (middleX + radius * Math.cos(angle)) / 1000,
          45 + (middleY + radius * Math.sin(angle)) / 1000,
        ];
      });
      return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
    };
    for (const [x, y] of [
      [1, 2],
      [6, -3],
      [-8, 7],
      [13, 1],
    ] as const) {
      const [source, target] = [star(0, 0, 5), star(x, y, 7)];
      const common = commonArea(source, target);
      const expected = common === null ? 0 : area(feature(common)) / area(feature(source));
      expect(weightOf(source, target)).toBeCloseTo(expected, 5);
    }
  });
});

describe('the share inside a target and a frame', () => {
  const frame = box(0, 0, 10, 10);

  it('counts only what lies in both', () => {
    const [source, target] = [box(5, 0, 15, 10), box(0, 0, 20, 5)];
    expect(overlapWeights([source], [target])[0]?.weight).toBeCloseTo(0.5, 4);
    expect(overlapWeights([source], [target], frame)[0]?.weight).toBeCloseTo(0.25, 4);
    expect(overlapWeights([box(11, 0, 15, 10)], [target], frame)).toEqual([]);
  });

  it('is right where shapes share a lower edge above the bottom of another', () => {
    const [source, target] = [box(0, 5, 10, 10), box(0, 0, 6, 10)];
    expect(overlapWeights([source], [target], box(3, 5, 20, 10))[0]?.weight).toBeCloseTo(0.3, 9);
  });

  it('agrees with Turf where three slanted shapes meet', () => {
    const triangle = (...corners: readonly (readonly [number, number])[]): AreaGeometry => ({
      type: 'Polygon',
      coordinates: [[...corners, ...corners.slice(0, 1)].map(([x, y]) => [10 + x / 1000, 45 + y / 1000])],
    });
    const source = triangle([0, 0], [12, 3], [4, 11]);
    const target = triangle([1, 9], [2, -4], [11, 8]);
    const slanted = triangle([-3, 4], [14, 1], [9, 12]);
    const common = commonArea(source, target);
    const inAll = common === null ? null : commonArea(common, slanted);
    const expected = inAll === null ? NaN : area(feature(inAll)) / area(feature(source));
    expect(expected).toBeGreaterThan(0.1);
    expect(overlapWeights([source], [target], slanted)[0]?.weight).toBeCloseTo(expected, 5);
  });

  it('is scaled to what there is inside where targets overlap', () => {
    const source = box(5, 0, 15, 10);
    const weights = overlapWeights([source], [source, source], frame).map(({ weight }) => weight);
    expect(weights).toEqual([expect.closeTo(0.25, 5), expect.closeTo(0.25, 5)]);
  });
});

describe('counts split over areas', () => {
  const source = (geometry: AreaGeometry, count: number, marginOfError: number | null) => ({
    geometry,
    count,
    marginOfError,
  });

  it('go by area, the rest outside, with margins that add as squares', () => {
    const { targets, outside } = arealInterpolation(
      [source(box(0, 0, 10, 10), 1000, 60), source(box(10, 0, 20, 10), 500, 80)],
      [box(5, 0, 20, 10), box(0, 0, 2, 10)],
    );
    expect(targets[0]?.count).toBeCloseTo(1000, 6);
    expect(targets[0]?.marginOfError).toBeCloseTo(Math.hypot(30, 80), 6);
    expect(targets[1]?.count).toBeCloseTo(200, 6);
    expect(targets[1]?.marginOfError).toBeCloseTo(12, 6);
    expect(outside).toBeCloseTo(300, 6);
  });

  it('have no margin where a source publishes none', () => {
    const sources = [source(box(0, 0, 10, 10), 10, null), source(box(10, 0, 20, 10), 10, 5)];
    expect(arealInterpolation(sources, [box(0, 0, 20, 10)]).targets[0]?.marginOfError).toBeNull();
    const apart = arealInterpolation(sources, [box(0, 0, 10, 10), box(10, 0, 20, 10)]);
    expect(apart.targets.map(({ marginOfError }) => marginOfError)).toEqual([null, expect.closeTo(5, 9)]);
  });

  it('are not counted twice where targets overlap', () => {
    const { targets, outside } = arealInterpolation(
      [source(box(0, 0, 10, 10), 100, null)],
      [box(0, 0, 10, 10), box(0, 0, 10, 10)],
    );
    expect(targets.map(({ count }) => count)).toEqual([50, 50]);
    expect(outside).toBe(0);
  });

  it('stay outside when the source has no extent', () => {
    expect(arealInterpolation([source(box(0, 0, 0, 10), 7, null)], [box(0, 0, 10, 10)])).toEqual({
      targets: [{ count: 0, marginOfError: 0 }],
      outside: 7,
    });
  });
});
