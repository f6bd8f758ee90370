import { describe, expect, it } from 'vitest';
import { findKnownSystem } from '../../../../src/formats/coordinates/known-systems';
import { resolveSystem } from '../../../../src/formats/coordinates/resolve-system';
import { zoneTable } from '../../../../src/formats/coordinates/zone-table';

/** A position in the system of each code and its longitude and latitude, as GDAL 3.6 computes them. */
const positions: readonly (readonly [
  code: number,
  x: number,
  y: number,
  longitude: number,
  latitude: number,
])[] = [
  [2227, 6583359.32065605, 2084639.05538853, -120.425, 37.72],
  [3435, 1035776.40203196, 1133822.68678939, -88.15, 39.78],
  [2264, 1744617.99591677, 532455.953861092, -79.855, 35.21],
  [2223, 706553.393404147, 1153245.54853583, -111.895, 34.17],
  [26931, 709022.227555517, 630020.60042429, -135.495, 57.48],
  [32118, 381750.73992323, 80221.1659232867, -73.03, 40.885],
  [5070, 13242.6492094604, 1539001.75424774, -95.85, 36.895],
  [3071, 553952.420960463, 491376.263258697, -89.57, 44.895],
  [3740, 550951.551068326, 4588892.83587883, -122.39, 41.45],
  [6340, 500000.0, 4421652.78564583, -117.0, 39.945],
  [26918, 500000.0, 6221661.3859115, -75.0, 56.14],
  [32733, 500000.000000001, 5572242.78126163, 15.0, -40.0],
];

describe('coordinate systems known by their code alone', () => {
  it.each(positions)(
    'EPSG:%i puts a position where GDAL does, within a centimetre',
    (code, x, y, longitude, latitude) => {
      const { toDegrees } = resolveSystem('made-up.geojson', `EPSG:${code}`, 'a test');
      const [east = NaN, north = NaN] = toDegrees?.([x, y]) ?? [];
      const metres = 111_320;
      expect(Math.abs(north - latitude) * metres).toBeLessThan(0.01);
      expect(Math.abs(east - longitude) * metres * Math.cos((latitude * Math.PI) / 180)).toBeLessThan(0.01);
    },
  );

  it('has each code once', () => {
    const codes = zoneTable.match(/(?<= (?:m|us-ft|ft) )[\d,]+/g)?.flatMap((list) => list.split(',')) ?? [];
    expect(codes.length).toBeGreaterThan(900);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(findKnownSystem(Number(code))?.definition).toContain('+datum=NAD83');
  });

  it('does not know a code that is none', () => {
    expect(findKnownSystem(99999)).toBeUndefined();
    expect(() => resolveSystem('made-up.geojson', 'EPSG:99999', 'a test')).toThrow();
  });
});
