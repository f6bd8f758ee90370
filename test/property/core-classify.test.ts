import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks, classIndex } from '../../src/core/classify/class-breaks';
import type { ClassificationMethod } from '../../src/core/classify/classification';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('core-classify');

const methods: readonly ClassificationMethod[] = [
  'quantile',
  'equal interval',
  'jenks',
  'standard deviation',
  'custom',
  'diverging',
];
const classCounts = fc.integer({ min: 2, max: 9 });
const numbers = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const valueLists = fc.array(numbers, { maxLength: 60 });
const breakLists = fc.array(numbers, { maxLength: 8 });

describe.each(methods)('%s', (method) => {
  it('makes ascending breaks and no more classes than asked', () => {
    fc.assert(
      fc.property(valueLists, classCounts, breakLists, (values, classCount, given) => {
        const breaks = classBreaks(values, { method, classCount, breaks: given });
        const limit = method === 'custom' ? given.length : classCount - 1;
        expect(breaks.length).toBeLessThanOrEqual(limit);
        breaks.slice(1).forEach((value, index) => {
          expect(value).toBeGreaterThan(breaks[index] ?? NaN);
        });
      }),
    );
  });

  it('puts every value into exactly one class, the one whose bounds hold it', () => {
    fc.assert(
      fc.property(valueLists, classCounts, breakLists, (values, classCount, given) => {
        const breaks = classBreaks(values, { method, classCount, breaks: given });
        for (const value of values) {
          const bounds = [-Infinity, ...breaks, Infinity];
          const holding = bounds
            .slice(0, -1)
            .flatMap((low, index) => (low <= value && value < (bounds[index + 1] ?? NaN) ? [index] : []));
          expect(holding).toEqual([classIndex(value, breaks)]);
        }
      }),
    );
  });

  it('does not depend on the order of the values', () => {
    const shuffled = valueLists.chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, classCounts, breakLists, ([values, other], classCount, given) => {
        const classification = { method, classCount, breaks: given };
        expect(classBreaks(other, classification)).toEqual(classBreaks(values, classification));
      }),
    );
  });
});

it.each(['quantile', 'jenks'] as const)('%s leaves no class empty', (method) => {
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 60 }), classCounts, (values, classCount) => {
      const breaks = classBreaks(values, { method, classCount, breaks: [] });
      const used = new Set(values.map((value) => classIndex(value, breaks)));
      expect(used.size).toBe(breaks.length + 1);
    }),
  );
});

it('diverging breaks are symmetric about zero, in equal steps, with an even class count', () => {
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 60 }), classCounts, (values, classCount) => {
      const breaks = classBreaks(values, { method: 'diverging', classCount, breaks: [] });
      expect(breaks.map((value) => 0 - value).toReversed()).toEqual(breaks);
      expect(breaks).toContain(0);
      expect(breaks.length % 2).toBe(1);
      const steps = breaks.slice(1).map((value, index) => value - (breaks[index] ?? NaN));
      for (const step of steps) expect(step / (steps[0] ?? NaN)).toBeCloseTo(1, 9);
    }),
  );
});

it('standard deviation breaks are symmetric about the mean', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }),
      classCounts,
      (values, classCount) => {
        const breaks = classBreaks(values, { method: 'standard deviation', classCount, breaks: [] });
        const mean = values.reduce((total, value) => total + value, 0) / values.length;
        breaks.forEach((value, index) => {
          expect(value + (breaks[breaks.length - 1 - index] ?? NaN)).toBeCloseTo(2 * mean, 6);
        });
      },
    ),
  );
});
