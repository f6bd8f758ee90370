import { ckmeans, mean, standardDeviation } from 'simple-statistics';
import { requireFinite } from '../finite';
import type { Classification } from './classification';
import { divergingBreaks } from './diverging-breaks';
import { quantileOfSorted } from './quantile';

export type { Classification, ClassificationMethod } from './classification';

/**
 * Thresholds that divide values into classes: n − 1 or fewer, strictly ascending; none for no values. A value equal
 * to a break belongs to the class above it (see {@link classIndex}).
 *
 * - quantile: equal counts. A break is the least value at or above a type-7 quantile (and above the least of all),
 *   so no class is empty; ties that would repeat a break merge classes.
 * - equal interval: the range in equal steps.
 * - jenks: natural breaks, the least squared deviation within classes (Jenks 1967; Fisher 1958), computed exactly
 *   by ckmeans (Wang & Song 2011) in simple-statistics. A break is the least value of its class. With fewer
 *   distinct values than classes every value gets its own class.
 * - standard deviation: steps of one population standard deviation centred on the mean, which is a break for an
 *   even class count and the middle of the central class for an odd one. A pair of breaks outside the data is
 *   dropped together, so the classes stay centred.
 * - custom: the given breaks, sorted, repeats dropped, kept even where a class is then empty.
 * - diverging: see {@link divergingBreaks}.
 *
 * @throws RangeError when a value or break is NaN or infinite, or the class count is not a whole number ≥ 2.
 */
export function classBreaks(values: readonly number[], classification: Classification): readonly number[] {
  const { method, classCount } = classification;
  const sorted = sortNumbers(values, 'a value to classify');
  if (method === 'custom') return dropRepeats(sortNumbers(classification.breaks, 'a class break'));
  if (!Number.isInteger(classCount) || classCount < 2) {
    throw new RangeError(`a class count must be a whole number of 2 or more, got ${classCount}`);
  }
  switch (method) {
    case 'quantile':
      return insideRange(sorted, quantileBreaks(sorted, classCount));
    case 'equal interval':
      return insideRange(sorted, equalIntervalBreaks(sorted, classCount));
    case 'jenks':
      return insideRange(sorted, jenksBreaks(sorted, classCount));
    case 'standard deviation':
      return standardDeviationBreaks(sorted, classCount);
    case 'diverging':
      return divergingBreaks(sorted, classCount);
  }
}

/**
 * The class of a value, 0 for values under the first break, one more for each break at or under the value.
 * @param breaks strictly ascending
 * @throws RangeError when the value is NaN or infinite.
 */
export function classIndex(value: number, breaks: readonly number[]): number {
  requireFinite(value, 'a value to classify');
  const above = breaks.findIndex((threshold) => value < threshold);
  return above === -1 ? breaks.length : above;
}

function quantileBreaks(sorted: readonly number[], classCount: number): readonly number[] {
  const [least] = sorted;
  if (least === undefined) return [];
  return innerSteps(classCount).flatMap((step) => {
    const quantile = quantileOfSorted(sorted, step / classCount);
    return sorted.find((value) => value >= quantile && value > least) ?? [];
  });
}

function equalIntervalBreaks(sorted: readonly number[], classCount: number): readonly number[] {
  const [least = 0] = sorted;
  const range = (sorted.at(-1) ?? 0) - least;
  return innerSteps(classCount).map((step) => least + (range * step) / classCount);
}

function jenksBreaks(sorted: readonly number[], classCount: number): readonly number[] {
  const distinctCount = new Set(sorted).size;
  if (distinctCount < 2) return [];
  const clusters = ckmeans([...sorted], Math.min(classCount, distinctCount));
  return clusters.slice(1).flatMap((cluster) => cluster.slice(0, 1));
}

function standardDeviationBreaks(sorted: readonly number[], classCount: number): readonly number[] {
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined || least === most) return [];
  const centre = mean([...sorted]);
  const deviation = standardDeviation([...sorted]);
  const offsets = innerSteps(classCount).map((step) => (step - classCount / 2) * deviation);
  return dropRepeats(
    offsets
      .filter((offset) => least < centre - Math.abs(offset) || centre + Math.abs(offset) <= most)
      .map((offset) => centre + offset),
  );
}

const innerSteps = (classCount: number): readonly number[] =>
  Array.from({ length: classCount - 1 }, (_, i) => i + 1);

/** Ascending; −0 becomes 0, so that no break is printed as minus nothing. */
function sortNumbers(numbers: readonly number[], what: string): readonly number[] {
  return numbers.map((value) => requireFinite(value, what) + 0).sort((first, second) => first - second);
}

const dropRepeats = (sorted: readonly number[]): readonly number[] =>
  sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);

/** Drops repeated breaks and those at or under the least or over the greatest value, whose class would be empty. */
function insideRange(sorted: readonly number[], breaks: readonly number[]): readonly number[] {
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return [];
  return dropRepeats(breaks.filter((value) => least < value && value <= most));
}
