import { requireFinite } from '../finite';
import { coefficientOfVariation, shareMarginOfError } from './margin-of-error';
import type { DemographicMeasure, Estimate, Tract } from './tract';

/** What a measure says of one place. */
export interface MeasuredValue {
  /** In the measure's unit: shares 0–1, percent columns 0–100; null where there is no data. */
  readonly value: number | null;
  /** At 90% confidence, in the same unit; null where not published. */
  readonly marginOfError: number | null;
  /** Standard error ÷ value; over 0.3 the value is too uncertain to be shown as if it were sure. */
  readonly coefficientOfVariation: number | null;
}

/**
 * Applies a measure to a tract: a `value` is read, a `share` is numerator ÷ denominator (null when the denominator
 * is zero), a `density` is a count ÷ area in km², land and water (null without area).
 */
export function measureTract(tract: Tract, measure: DemographicMeasure): MeasuredValue {
  const column = readColumn(tract, measure.column);
  switch (measure.kind) {
    case 'value':
      return withVariation(column.estimate, column.marginOfError);
    case 'density':
      return divideByConstant(column, requireFinite(tract.areaSquareKilometres, 'an area'));
    case 'share':
      return shareOfColumns(column, readColumn(tract, requireDenominator(measure)));
  }
}

/** The share of a count among another that contains it, with its margin of error (see `shareMarginOfError`). */
export function shareOfColumns(numerator: Estimate, denominator: Estimate): MeasuredValue {
  if (numerator.estimate === null || denominator.estimate === null || denominator.estimate === 0) {
    return withVariation(null, null);
  }
  const share = numerator.estimate / denominator.estimate;
  const marginOfError =
    numerator.marginOfError === null || denominator.marginOfError === null
      ? null
      : shareMarginOfError(share, numerator.marginOfError, denominator.estimate, denominator.marginOfError);
  return withVariation(share, marginOfError);
}

/** A figure ÷ a constant that is known exactly; its MOE is divided alike. No data when the constant is zero. */
export function divideByConstant(figure: Estimate, constant: number): MeasuredValue {
  if (figure.estimate === null || constant === 0) return withVariation(null, null);
  const marginOfError = figure.marginOfError === null ? null : figure.marginOfError / constant;
  return withVariation(figure.estimate / constant, marginOfError);
}

/**
 * The column a share is a share of.
 * @throws RangeError when the measure has none, which pack validation excludes.
 */
export function requireDenominator(measure: DemographicMeasure): string {
  if (measure.denominator === null)
    throw new RangeError(`measure ${measure.id} is a share without a denominator`);
  return measure.denominator;
}

/** A tract's published column; a column that the tract lacks has no data. */
export function readColumn(tract: Tract, column: string): Estimate {
  const published = tract.values[column] ?? { estimate: null, marginOfError: null };
  if (published.estimate !== null) requireFinite(published.estimate, `${column} of tract ${tract.id}`);
  if (published.marginOfError !== null) requireFinite(published.marginOfError, `the MOE of ${column}`);
  return published;
}

/** Joins a value and its MOE with the coefficient of variation that follows. */
export function withVariation(value: number | null, marginOfError: number | null): MeasuredValue {
  const known = value === null ? null : marginOfError;
  return { value, marginOfError: known, coefficientOfVariation: coefficientOfVariation(value, known) };
}
