import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  coefficientOfVariation,
  shareMarginOfError,
  sumMarginOfError,
} from '../../src/core/census/margin-of-error';
import { shareOfColumns } from '../../src/core/census/measure-tract';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('core-census');

const margins = fc.nat({ max: 500 });
const counts = fc.array(fc.record({ estimate: fc.nat({ max: 9000 }), marginOfError: margins }), {
  maxLength: 30,
});

it('the margin of a sum is at least each addend’s and at most their plain sum', () => {
  fc.assert(
    fc.property(counts, (parts) => {
      const margin = sumMarginOfError(parts);
      const total = parts.reduce((sum, part) => sum + part.marginOfError, 0);
      expect(margin).toBeLessThanOrEqual(total + 1e-9);
      for (const part of parts) expect(margin).toBeGreaterThanOrEqual(part.marginOfError - 1e-9);
    }),
  );
});

it('the margin of a sum does not depend on the order', () => {
  fc.assert(
    fc.property(counts, (parts) => {
      expect(sumMarginOfError(parts.toReversed())).toBeCloseTo(sumMarginOfError(parts), 9);
    }),
  );
});

it('a share of a part lies in 0–1 with a margin that is a number', () => {
  const pair = fc
    .integer({ min: 1, max: 9000 })
    .chain((whole) => fc.tuple(fc.nat({ max: whole }), fc.constant(whole)));
  fc.assert(
    fc.property(pair, margins, margins, ([part, whole], partMargin, wholeMargin) => {
      const share = shareOfColumns(
        { estimate: part, marginOfError: partMargin },
        { estimate: whole, marginOfError: wholeMargin },
      );
      expect(share.value).toBeGreaterThanOrEqual(0);
      expect(share.value).toBeLessThanOrEqual(1);
      expect(share.marginOfError).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('a denominator known exactly only scales the numerator’s margin', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9000 }), margins, (whole, margin) => {
      expect(shareMarginOfError(0.5, margin, whole, 0)).toBeCloseTo(margin / whole, 12);
    }),
  );
});

it('the coefficient of variation does not depend on the unit of measurement', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9000 }),
      margins,
      fc.integer({ min: 1, max: 1000 }),
      (value, margin, unit) => {
        const plain = coefficientOfVariation(value, margin) ?? NaN;
        expect(coefficientOfVariation(value * unit, margin * unit)).toBeCloseTo(plain, 9);
      },
    ),
  );
});
