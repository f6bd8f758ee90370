import { describe, expect, it } from 'vitest';
import { PaintPace } from '../../../src/ui/map/paint-pace';

/** Runs steps of a cost each until none are left, a frame every so many milliseconds; returns the number of frames. */
function framesFor(pace: PaintPace, stepCount: number, cost: number, interval: number): number {
  const steps = Array.from({ length: stepCount }, () => cost).values();
  let frames = 1;
  while (!pace.run(steps, frames * interval)) frames += 1;
  return frames;
}

describe('PaintPace', () => {
  it('finishes a little work in one frame', () => {
    expect(framesFor(new PaintPace(), 10, 30, 16)).toBe(1);
  });

  it('spreads much work over frames, fewer when frames come in time than when they are late', () => {
    const quick = framesFor(new PaintPace(), 1_000, 30, 16);
    const slow = framesFor(new PaintPace(), 1_000, 30, 60);
    expect(quick).toBeGreaterThan(1);
    expect(slow).toBeGreaterThan(quick);
  });

  it('always comes to an end, however late the frames are', () => {
    expect(framesFor(new PaintPace(), 500, 400, 1_000)).toBeLessThanOrEqual(500);
  });
});
