import { describe, expect, it } from 'vitest';
import { areaSquareKilometres, shareInside } from '../../../../src/core/geometry/area-measures';
import { pointInArea } from '../../../../src/core/geometry/point-in-area';
import { snapToLine } from '../../../../src/core/geometry/snap-to-line';
import { thiessenAreas } from '../../../../src/core/geometry/thiessen';
import { rectangle } from '../../../fixtures/made-up-pack-files';

const square = rectangle(10, 45, 10.04, 45.04);

describe('a point in an area', () => {
  it.each([
    ['inside', 10.02, 45.02, true],
    ['outside', 10.05, 45.02, false],
    ['on the border', 10.04, 45.02, true],
  ])('%s', (_, longitude, latitude, inside) => {
    expect(pointInArea([longitude, latitude], square)).toBe(inside);
  });

  it('is outside in a hole', () => {
    const hole = rectangle(10.01, 45.01, 10.03, 45.03).coordinates[0] as number[][];
    const outer = square.coordinates[0] as number[][];
    expect(pointInArea([10.02, 45.02], { type: 'Polygon', coordinates: [outer, hole] })).toBe(false);
  });

  it('does not mind the zoom level as third coordinate', () => {
    const ring = (square.coordinates[0] as number[][]).map(([x = 0, y = 0]) => [x, y, 7]);
    expect(pointInArea([10.02, 45.02], { type: 'Polygon', coordinates: [ring] })).toBe(true);
  });
});

describe('areas', () => {
  it('are measured on the sphere', () => {
    // A hundredth of a degree is 1.11195 km of a great circle with R = 6371.0088 km.
    expect(areaSquareKilometres(rectangle(10, -0.005, 10.01, 0.005))).toBeCloseTo(1.11195 ** 2, 3);
  });

  it('have shares inside others', () => {
    expect(shareInside(rectangle(10.03, 45, 10.07, 45.04), square)).toBeCloseTo(0.25, 6);
    expect(shareInside(rectangle(11, 45, 11.04, 45.04), square)).toBe(0);
    expect(shareInside(square, square)).toBeCloseTo(1, 9);
  });
});

describe('Thiessen cells', () => {
  it('of two points meet halfway between them', () => {
    const [west, east] = thiessenAreas(
      [
        [10.01, 45.02],
        [10.02, 45.02],
      ],
      square,
    );
    expect(west && shareInside(rectangle(10, 45, 10.015, 45.04), west)).toBeCloseTo(1, 6);
    expect(east && shareInside(rectangle(10.015, 45, 10.04, 45.04), east)).toBeCloseTo(1, 6);
  });

  it('are bounded by distance on the ground, not in degrees', () => {
    // At 60° N a degree of longitude is half as long as one of latitude: of (0, 0), (0.02° E) and (0.012° N) the second
    // is the nearest to the first on the ground, the third in degrees.
    const [first] = thiessenAreas(
      [
        [10, 60],
        [10.02, 60],
        [10, 60.012],
      ],
      rectangle(9.99, 59.99, 10.03, 60.02),
    );
    expect(first && pointInArea([10.0098, 60.0001], first)).toBe(true);
    expect(first && pointInArea([10.0103, 60.0001], first)).toBe(false);
    expect(first && pointInArea([10.006, 60.0055], first)).toBe(true);
    expect(first && pointInArea([10.006, 60.0065], first)).toBe(false);
  });

  it('of a single point is the whole area', () => {
    const [cell] = thiessenAreas([[10.02, 45.02]], square);
    expect(cell && shareInside(square, cell)).toBeCloseTo(1, 9);
  });

  it('is null for a point whose cell lies outside the area', () => {
    const points: [number, number][] = [
      [10.02, 45.02],
      [10.2, 45.02],
    ];
    expect(thiessenAreas(points, square)[1]).toBeNull();
  });

  it('refuse the same point twice', () => {
    const point: [number, number] = [10.02, 45.02];
    expect(() => thiessenAreas([point, [...point]], square)).toThrow(/distinct/);
  });
});

describe('the nearest point on lines', () => {
  const lines = [45, 45.03].map((latitude) => ({
    type: 'LineString' as const,
    coordinates: [
      [10, latitude],
      [10.04, latitude],
    ],
  }));

  it('is found with its distance', () => {
    const near = snapToLine([10.02, 45.001], lines);
    expect(near?.location[0]).toBeCloseTo(10.02, 5);
    expect(near?.location[1]).toBeCloseTo(45, 5);
    expect(near?.metres).toBeCloseTo(111.2, 0);
  });

  it('is null without lines', () => {
    expect(snapToLine([10.02, 45.001], [])).toBeNull();
  });
});
