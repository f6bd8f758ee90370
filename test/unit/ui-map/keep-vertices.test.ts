import { describe, expect, it } from 'vitest';
import { highestLevel, keepVertices } from '../../../src/ui/map/keep-vertices';
import { area, rectangle } from './made-up-shapes';

const ring = Float64Array.from([0, 0, 5, 1, 10, 0, 10, 10, 0, 10, 0, 0]);
const levels = Uint8Array.from([0, 12, 0, 9, 0, 0]);

describe('keepVertices', () => {
  it('keeps the vertices that the level needs, in order', () => {
    expect([...keepVertices(ring, levels, 8, 'area')]).toEqual([0, 0, 10, 0, 0, 10, 0, 0]);
    expect([...keepVertices(ring, levels, 9, 'area')]).toEqual([0, 0, 10, 0, 10, 10, 0, 10, 0, 0]);
    expect([...keepVertices(ring, levels, 12, 'area')]).toEqual([...ring]);
  });

  it('keeps a ring whole that would collapse to a line, and a line that would collapse to a point', () => {
    const fading = Uint8Array.from([0, 14, 14, 14, 0, 0]);
    expect(keepVertices(ring, fading, 3, 'area')).toHaveLength(ring.length);
    expect(keepVertices(Float64Array.from([0, 0, 1, 1]), Uint8Array.from([0, 9]), 3, 'line')).toHaveLength(4);
  });
});

describe('highestLevel', () => {
  it('is the largest level over all parts', () => {
    const shape = area(rectangle(0, 0, 1, 1), rectangle(2, 2, 3, 3));
    expect(highestLevel(shape)).toBe(0);
    expect(highestLevel({ ...shape, levels: [Uint8Array.of(1, 4), Uint8Array.of(11)] })).toBe(11);
  });
});
