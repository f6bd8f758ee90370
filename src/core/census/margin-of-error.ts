/**
 * Margins of error of figures derived from American Community Survey estimates.
 *
 * Source of every formula: U.S. Census Bureau, "Understanding and Using American Community Survey Data: What All
 * Data Users Need to Know" (2020), chapters 7 and 8. Published margins are at the 90% confidence level, hence the
 * factor 1.645. The formulas assume that the estimates are independent of each other, as the handbook does.
 */
import { requireFinite } from '../finite';

/** Standard errors to a margin of error at the 90% confidence level. */
const NINETY_PERCENT = 1.645;

/**
 * Coefficient of variation: standard error ÷ estimate, where the standard error is MOE ÷ 1.645. 0.3 means 30%.
 * null where a figure is missing or the estimate is zero.
 */
export function coefficientOfVariation(estimate: number | null, marginOfError: number | null): number | null {
  if (estimate === null || marginOfError === null) return null;
  requireFinite(estimate, 'an estimate');
  requireFinite(marginOfError, 'a margin of error');
  return estimate === 0 ? null : marginOfError / NINETY_PERCENT / Math.abs(estimate);
}

/**
 * MOE of a share whose numerator is part of its denominator: √(MOEn² − p²·MOEd²) ÷ denominator. Where the root's
 * argument is negative the handbook says to use the ratio formula, with + in place of −.
 * @param denominator greater than zero
 */
export function shareMarginOfError(
  share: number,
  numeratorMargin: number,
  denominator: number,
  denominatorMargin: number,
): number {
  const numeratorPart = numeratorMargin ** 2;
  const denominatorPart = share ** 2 * denominatorMargin ** 2;
  const difference = numeratorPart - denominatorPart;
  return Math.sqrt(difference < 0 ? numeratorPart + denominatorPart : difference) / denominator;
}

/** A published count for aggregation. */
export interface CountEstimate {
  readonly estimate: number;
  readonly marginOfError: number;
}

/**
 * MOE of a sum: the square root of the sum of squared MOEs; margins never add linearly. Of the counts estimated as
 * zero only the largest MOE enters, once, as the handbook says for aggregating zero estimates.
 */
export function sumMarginOfError(counts: readonly CountEstimate[]): number {
  let squares = 0;
  let largestOfZeros = 0;
  for (const { estimate, marginOfError } of counts) {
    if (estimate === 0) largestOfZeros = Math.max(largestOfZeros, marginOfError);
    else squares += marginOfError ** 2;
  }
  return Math.sqrt(squares + largestOfZeros ** 2);
}
