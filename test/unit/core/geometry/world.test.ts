import { describe, expect, it } from 'vitest';
import {
  fromWorld,
  maximumWorldLatitude,
  metresPerWorldUnit,
  toWorld,
} from '../../../../src/core/geometry/world';

describe('world coordinates', () => {
  it.each([
    ['the middle', 0, 0, 0.5, 0.5],
    ['the north-west corner', -180, maximumWorldLatitude, 0, 0],
    ['the south-east corner', 180, -maximumWorldLatitude, 1, 1],
    // Snyder, Map Projections (1987), p. 266: 75° W, 35° N is x = −1.3089969, y = 0.6528366 on the unit sphere,
    // measured from 180° W there; here from 0°.
    ['a worked example', -75, 35, 0.5 - 75 / 360, 0.5 - 0.6528366 / (2 * Math.PI)],
  ])('%s', (_, longitude, latitude, x, y) => {
    const [worldX, worldY] = toWorld(longitude, latitude);
    expect(worldX).toBeCloseTo(x, 7);
    expect(worldY).toBeCloseTo(y, 7);
    const [backLongitude, backLatitude] = fromWorld(worldX, worldY);
    expect(backLongitude).toBeCloseTo(longitude, 9);
    expect(backLatitude).toBeCloseTo(latitude, 9);
  });

  it('shrink on the ground away from the equator', () => {
    expect(metresPerWorldUnit(0)).toBeCloseTo(40_075_016.686, 2);
    expect(metresPerWorldUnit(60)).toBeCloseTo(20_037_508.343, 2);
  });
});
