import { describe, expect, it } from 'vitest';
import { measureTract } from '../../../../src/core/census/measure-tract';
import type { DemographicMeasure, Tract } from '../../../../src/core/census/tract';
import { madeUpPack } from '../../../fixtures/made-up-pack';

const [first, second, third] = madeUpPack.tracts as [Tract, Tract, Tract];
const measure = (id: string): DemographicMeasure => {
  const found = madeUpPack.demographicMeasures.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`the made-up pack has no measure ${id}`);
  return found;
};

describe('a tract measure', () => {
  it('reads a published value and its coefficient of variation, (MOE ÷ 1.645) ÷ estimate', () => {
    const income = measureTract(first, measure('median-income'));
    expect(income).toMatchObject({ value: 40000, marginOfError: 3290 });
    expect(income.coefficientOfVariation).toBeCloseTo(0.05, 12);
    expect(measureTract(second, measure('median-income')).coefficientOfVariation).toBeCloseTo(0.6, 12);
  });

  it('keeps percent columns at 0–100 and tells no margin where none is published', () => {
    expect(measureTract(first, measure('whistlers'))).toEqual({
      value: 12.5,
      marginOfError: null,
      coefficientOfVariation: null,
    });
  });

  it('is a share of 0–1 with the handbook’s margin for proportions', () => {
    const share = measureTract(first, measure('left-handed'));
    expect(share.value).toBe(0.25);
    expect(share.marginOfError).toBeCloseTo(Math.sqrt(50 ** 2 - 0.25 ** 2 * 100 ** 2) / 1000, 12);
  });

  it('falls back to the ratio margin where the root would be of a negative number', () => {
    const values = {
      people: { estimate: 100, marginOfError: 50 },
      left_handed: { estimate: 80, marginOfError: 10 },
    };
    const share = measureTract({ ...first, values }, measure('left-handed'));
    expect(share.marginOfError).toBeCloseTo(Math.sqrt(10 ** 2 + 0.8 ** 2 * 50 ** 2) / 100, 12);
  });

  it('is a count per km² of land, its margin divided alike', () => {
    expect(measureTract(first, measure('population-density'))).toMatchObject({
      value: 500,
      marginOfError: 50,
    });
  });

  it('has no data where nobody lives, nothing is published, or there is no land', () => {
    const noData = { value: null, marginOfError: null, coefficientOfVariation: null };
    expect(measureTract(third, measure('left-handed'))).toEqual(noData);
    expect(measureTract(third, measure('median-income'))).toEqual(noData);
    expect(measureTract({ ...first, values: {} }, measure('whistlers'))).toEqual(noData);
    expect(measureTract({ ...first, areaSquareKilometres: 0 }, measure('population-density'))).toEqual(
      noData,
    );
  });

  it('stops at a figure that is not a finite number', () => {
    const values = { whistlers: { estimate: NaN, marginOfError: null } };
    expect(() => measureTract({ ...first, values }, measure('whistlers'))).toThrow(RangeError);
  });
});
