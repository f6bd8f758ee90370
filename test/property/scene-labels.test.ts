import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap, boxInside } from '../../src/scene/labels/box';
import { placeLabels } from '../../src/scene/labels/place-labels';
import { measureText } from '../../src/scene/labels/measure-text';
import { wrapText } from '../../src/scene/furniture/text-block';
import type { LabelCandidate, TextStyle } from '../../src/scene/display/scene';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('scene-labels');

const arbitraryLabel = fc.record({
  text: fc.string({ minLength: 1, maxLength: 30 }),
  role: fc.constantFrom(
    'neighborhood' as const,
    'place' as const,
    'district' as const,
    'road shield' as const,
  ),
  x: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
  y: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
  priority: fc.nat({ max: 5 }),
  area: fc.option(
    fc.record({
      width: fc.double({ min: 0, max: 1, noNaN: true }),
      height: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  ),
});
const arbitraryLabels = fc
  .array(arbitraryLabel, { maxLength: 60 })
  .map((labels): readonly LabelCandidate[] =>
    labels.map((label, index) => ({ ...label, id: `label-${index}` })),
  );
const arbitraryView = fc.record({
  scale: fc.double({ min: 10, max: 3000, noNaN: true }),
  offsetX: fc.double({ min: -200, max: 200, noNaN: true }),
  offsetY: fc.double({ min: -200, max: 200, noNaN: true }),
  width: fc.integer({ min: 50, max: 2000 }),
  height: fc.integer({ min: 50, max: 2000 }),
});
const arbitraryObstacles = fc.array(
  fc.record({ x: fc.nat(900), y: fc.nat(900), width: fc.nat(300), height: fc.nat(300) }),
  { maxLength: 3 },
);
const style: TextStyle = {
  face: 'text',
  weight: 400,
  size: 11,
  colour: '#000000',
  letterSpacing: 0,
  halo: null,
};

describe('placed labels', () => {
  it('never overlap each other or an obstacle and stay in the view', () => {
    fc.assert(
      fc.property(arbitraryLabels, arbitraryView, arbitraryObstacles, (labels, view, obstacles) => {
        const boxes = placeLabels(labels, view, 'light', obstacles).map(({ box }) => box);
        boxes.forEach((box, index) => {
          expect(boxInside(box, { x: 0, y: 0, width: view.width, height: view.height })).toBe(true);
          for (const other of [...boxes.slice(index + 1), ...obstacles])
            expect(boxesOverlap(box, other)).toBe(false);
        });
      }),
    );
  });

  it('do not depend on the order in which they are given', () => {
    fc.assert(
      fc.property(arbitraryLabels, arbitraryView, (labels, view) => {
        expect(placeLabels([...labels].reverse(), view, 'light')).toEqual(placeLabels(labels, view, 'light'));
      }),
    );
  });
});

describe('wrapText', () => {
  it('keeps every letter and fits the width', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 400 }), (text, width) => {
        const lines = wrapText(text, style, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) {
          expect(measureText(line, style) <= width || Array.from(line).length === 1).toBe(true);
        }
      }),
    );
  });
});
