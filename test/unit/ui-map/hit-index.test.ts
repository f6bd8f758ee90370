import { describe, expect, it } from 'vitest';
import { HitIndex } from '../../../src/ui/map/hit-index';
import { area, filled, layer, neighborhood, outlined, rectangle } from './made-up-shapes';

const west = neighborhood('West', area(rectangle(0, 0, 10, 10), rectangle(4, 4, 6, 6)), filled);
const east = neighborhood('East', area(rectangle(10, 0, 20, 10)), filled);
const around = neighborhood('Around', area(rectangle(-5, -5, 25, 15)), outlined);
const dot = neighborhood('Dot', { kind: 'circle', x: 15, y: 5, radius: 8 }, filled);

describe('HitIndex', () => {
  it('finds the filled area under the point, on a layer beneath an outline too', () => {
    const index = new HitIndex([layer([west, east]), layer([around])]);
    expect(index.at(1, 1, 1)?.id).toBe('West');
    expect(index.at(19, 9, 1)?.id).toBe('East');
  });

  it('lets a point in a hole fall through to what lies around it', () => {
    expect(new HitIndex([layer([west, east])]).at(5, 5, 1)).toBeNull();
    expect(new HitIndex([layer([west, east]), layer([around])]).at(5, 5, 1)?.id).toBe('Around');
  });

  it('chooses the smallest of nested outlines, whatever their order', () => {
    const inner = neighborhood('Inner', area(rectangle(0, 0, 10, 10)), outlined);
    expect(new HitIndex([layer([around, inner])]).at(5, 5, 1)?.id).toBe('Inner');
    expect(new HitIndex([layer([inner, around])]).at(5, 5, 1)?.id).toBe('Inner');
  });

  it('gives a circle its size on the screen at every scale, and a small one enough to point at', () => {
    const index = new HitIndex([layer([east, dot])]);
    expect(index.at(15, 5.7, 10)?.id).toBe('Dot');
    expect(index.at(15, 5.9, 10)?.id).toBe('East');
    expect(index.at(15, 5.7, 100)?.id).toBe('East');
    const speck = neighborhood('Speck', { kind: 'circle', x: 15, y: 5, radius: 1 }, filled);
    expect(new HitIndex([layer([speck])]).at(15.4, 5, 10)?.id).toBe('Speck');
  });

  it('answers by the new layers when it takes over a former index', () => {
    const former = new HitIndex([layer([west, east])]);
    const renamed = neighborhood('West anew', west.shape, filled);
    expect(new HitIndex([layer([renamed, east])], former).at(1, 1, 1)?.id).toBe('West anew');
    expect(new HitIndex([layer([east])], former).at(1, 1, 1)).toBeNull();
    expect(new HitIndex([layer([dot, east])], former).at(15, 5, 10)?.id).toBe('East');
    expect(new HitIndex([layer([east, dot])], former).at(15, 5, 10)?.id).toBe('Dot');
  });

  it('finds nothing on a layer that cannot be seen, of context, or of lines', () => {
    const context = { ...west, reference: null };
    const line = neighborhood('Line', { ...area(rectangle(0, 0, 10, 10)), kind: 'line' }, outlined);
    expect(new HitIndex([layer([east], 0)]).at(15, 5, 1)).toBeNull();
    expect(new HitIndex([layer([context, line])]).at(1, 1, 1)).toBeNull();
    expect(new HitIndex([]).at(1, 1, 1)).toBeNull();
  });
});
