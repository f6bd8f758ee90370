import { area } from '@turf/turf';
import * as fc from 'fast-check';
import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { expect, it } from 'vitest';
import { commonArea } from '../../src/core/geometry/area-measures';
import { pointInArea } from '../../src/core/geometry/point-in-area';
import { thiessenAreas } from '../../src/core/geometry/thiessen';
import { fromWorld, maximumWorldLatitude, toWorld } from '../../src/core/geometry/world';
import type { AreaGeometry } from '../../src/core/pack';
import { buildTopology } from '../../src/pack/write/build-topology';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('pack-geometry');

/** A star-shaped area around 10° E, 45° N, up to about 8 km across and rarely convex, on the microdegree grid. */
const stars = fc
  .array(fc.integer({ min: 5_000, max: 50_000 }), { minLength: 5, maxLength: 24 })
  .map((radii): Polygon => {
    const ring = radii.map((radius, index) => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [
        10 + Math.round(radius * Math.cos(angle)) / 1e6,
        45 + Math.round(radius * Math.sin(angle)) / 1e6,
      ];
    });
    return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
  });

const offsets = fc.integer({ min: -5_000, max: 5_000 }).map((steps) => steps / 1e5);
const locations = fc.uniqueArray(
  fc.tuple(
    offsets.map((x) => 10 + x),
    offsets.map((y) => 45 + y),
  ),
  {
    minLength: 1,
    maxLength: 20,
    selector: ([x, y]) => `${x} ${y}`,
  },
);

const inside = (points: readonly (readonly [number, number])[], clip: AreaGeometry) =>
  points.filter((point) => pointInArea(point, clip));

/**
 * Area in square degrees. Edges are straight in longitude and latitude, so a vertex that a cell adds to an edge changes
 * nothing here; Turf's area on the sphere changes by some 1e-6 of itself.
 */
function planeArea(geometry: AreaGeometry): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const ringArea = (ring: readonly number[][]) =>
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
      return sum + ((x - 10) * (nextY - 45) - (nextX - 10) * (y - 45)) / 2;
    }, 0);
  return polygons.reduce(
    (sum, rings) =>
      sum +
      rings.reduce((total, ring, index) => total + (index === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0),
    0,
  );
}

it('Thiessen cells divide the district: nothing is left out and nothing is counted twice', () => {
  fc.assert(
    fc.property(stars, locations, (district, points) => {
      const cells = thiessenAreas(points, district).filter((cell) => cell !== null);
      const total = cells.reduce((sum, cell) => sum + planeArea(cell), 0);
      expect(Math.abs(total - planeArea(district)) / planeArea(district)).toBeLessThan(1e-9);
    }),
    { numRuns: 100 },
  );
});

it('each Thiessen cell contains its point and no two cells overlap', () => {
  fc.assert(
    fc.property(stars, locations, (district, points) => {
      const own = inside(points, district);
      const cells = thiessenAreas(own, district);
      own.forEach((point, index) => {
        const cell = cells[index] ?? null;
        expect(cell !== null && pointInArea(point, cell)).toBe(true);
        for (const other of cells.slice(index + 1)) {
          const common = cell === null || other === null ? null : commonArea(cell, other);
          expect(common === null ? 0 : area(common) / area(district)).toBeLessThan(1e-9);
        }
      });
    }),
    { numRuns: 40 },
  );
});

it('world coordinates and degrees turn into each other', () => {
  const longitudes = fc.double({ min: -180, max: 180, noNaN: true });
  const latitudes = fc.double({ min: -maximumWorldLatitude, max: maximumWorldLatitude, noNaN: true });
  fc.assert(
    fc.property(longitudes, latitudes, (longitude, latitude) => {
      const [x, y] = toWorld(longitude, latitude);
      const [backLongitude, backLatitude] = fromWorld(x, y);
      expect(Math.abs(backLongitude - longitude)).toBeLessThan(1e-9);
      expect(Math.abs(backLatitude - latitude)).toBeLessThan(1e-9);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-12);
      expect(Math.max(x, y)).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

it('a topology gives every vertex back to a millionth of a degree', () => {
  const shift = fc.integer({ min: 0, max: 1e9 }).map((steps) => steps / 1e13);
  fc.assert(
    fc.property(stars, shift, (star, offset) => {
      const moved = star.coordinates[0]?.map(([x = 0, y = 0]) => [x + offset, y - offset]) ?? [];
      const topology = buildTopology({
        areas: [{ id: 'star', properties: {}, geometry: { type: 'Polygon', coordinates: [moved] } }],
      });
      const { features } = feature(topology, topology.objects['areas'] as GeometryCollection);
      const ring = (features[0]?.geometry as Polygon).coordinates[0] ?? [];
      const back = new Map(ring.map((position) => [nearestIn(moved, position), position]));
      expect(ring).toHaveLength(moved.length);
      expect(back.size).toBe(moved.length - 1);
      for (const [original, position] of back) {
        expect(Math.abs((position[0] ?? 0) - (original[0] ?? 0))).toBeLessThan(0.51e-6);
        expect(Math.abs((position[1] ?? 0) - (original[1] ?? 0))).toBeLessThan(0.51e-6);
        expect(Number.isInteger(position[2])).toBe(true);
      }
    }),
  );
});

/** The vertex of a ring that is nearest to a position; the ring's repeated end stands for its beginning. */
function nearestIn(ring: readonly number[][], position: readonly number[]): readonly number[] {
  const distance = (vertex: readonly number[]) =>
    Math.hypot((vertex[0] ?? 0) - (position[0] ?? 0), (vertex[1] ?? 0) - (position[1] ?? 0));
  return ring.slice(0, -1).reduce((best, vertex) => (distance(vertex) < distance(best) ? vertex : best));
}
