import type { Position } from 'geojson';
import type { Rings } from './ring';

/** Mean radius of the earth in metres, as Turf takes it. */
const radius = 6371008.8;
const radians = Math.PI / 180;

/**
 * Area of polygons on the sphere in m²: outer rings less holes, whichever way they turn. Edges are straight in
 * longitude and latitude, so that a corner added to an edge changes nothing: the area under an edge is its step in
 * longitude times the mean of the sine of its latitude.
 */
export function squareMetres(polygons: readonly Rings[]): number {
  let sum = 0;
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      sum += index === 0 ? ringSquareMetres(ring) : -ringSquareMetres(ring);
    });
  }
  return sum;
}

function ringSquareMetres(ring: readonly Position[]): number {
  const base = Math.sin((ring[0]?.[1] ?? 0) * radians);
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    sum += (x1 - x0) * (meanSine(y0 * radians, y1 * radians) - base);
  }
  return Math.abs(sum) * radians * radius * radius;
}

function meanSine(from: number, to: number): number {
  const half = (to - from) / 2;
  return Math.sin((from + to) / 2) * (Math.abs(half) < 1e-8 ? 1 : Math.sin(half) / half);
}
