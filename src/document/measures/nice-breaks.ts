import { quantileOfSorted } from '../../core/classify/quantile';

const mantissas = [1, 2, 2.5, 5, 10];

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below the size. */
export function niceStep(size: number): number {
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const mantissa = mantissas.find((candidate) => candidate * power >= size * (1 - 1e-9)) ?? 10;
  return mantissa * power;
}

const breakMantissas = [1, 1.5, 2, 2.5, 5, 10];

/**
 * Equally spaced thresholds at round numbers over the middle of the values, so that a few extremes do not stretch the
 * scale. The outer classes are open. Of the round steps the one is taken that comes nearest to the class count.
 * @param trimmed share of the values that is left out at either end.
 * @returns at most `classCount` ascending thresholds; none when the values do not differ.
 */
export function niceBreaks(
  values: readonly number[],
  classCount: number,
  trimmed = 0.025,
): readonly number[] {
  const sorted = [...values].sort((first, second) => first - second);
  if (sorted.length < 2 || sorted[0] === sorted.at(-1)) return [];
  const low = quantileOfSorted(sorted, trimmed);
  const high = quantileOfSorted(sorted, 1 - trimmed);
  if (high === low) return [];
  const power = 10 ** Math.floor(Math.log10((high - low) / classCount));
  const choices = breakMantissas
    .map((mantissa) => multiplesBetween(low, high, mantissa * power))
    .filter(({ length }) => length > 0 && length <= classCount);
  const distance = (breaks: readonly number[]): number => Math.abs(breaks.length + 1 - classCount);
  return choices.sort((first, second) => distance(first) - distance(second))[0] ?? [];
}

/** The multiples of a step that lie strictly between two numbers. */
function multiplesBetween(low: number, high: number, step: number): readonly number[] {
  const first = Math.floor(low / step) + 1;
  const last = Math.ceil(high / step) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Sizes for a legend of circles: round numbers near the largest value, and about a third and a tenth of it. */
export function niceCircleSizes(largest: number): readonly number[] {
  const sizes = [1, 0.35, 0.08].map((share) => {
    const step = niceStep((largest * share) / 8);
    return Math.max(1, Math.floor((largest * share) / step) * step);
  });
  return [...new Set(sizes)];
}
