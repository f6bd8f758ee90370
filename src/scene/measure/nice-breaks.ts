import { quantileOfSorted } from '../../core/classify/quantile';

const mantissas = [1, 2, 2.5, 5, 10];

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below the size. */
export function niceStep(size: number): number {
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const mantissa = mantissas.find((candidate) => candidate * power >= size * (1 - 1e-9)) ?? 10;
  return mantissa * power;
}

/**
 * Equally spaced thresholds at round numbers over the middle 95% of the values, so that a few extremes do not stretch
 * the scale. The outer classes are open.
 * @returns at most `classCount` − 1 ascending thresholds; none when the values do not differ.
 */
export function niceBreaks(values: readonly number[], classCount: number): readonly number[] {
  const sorted = [...values].sort((first, second) => first - second);
  if (sorted.length < 2 || sorted[0] === sorted.at(-1)) return [];
  const low = quantileOfSorted(sorted, 0.025);
  const high = quantileOfSorted(sorted, 0.975);
  const step = niceStep((high - low) / classCount);
  const first = Math.floor(low / step) + 1;
  const last = Math.ceil(high / step) - 1;
  const breaks: number[] = [];
  for (let index = first; index <= last; index += 1) breaks.push(Number((index * step).toPrecision(12)));
  return breaks;
}

/** Sizes for a legend of circles: round numbers near the largest value, and about a third and a tenth of it. */
export function niceCircleSizes(largest: number): readonly number[] {
  const sizes = [1, 0.35, 0.08].map((share) => {
    const step = niceStep((largest * share) / 8);
    return Math.max(1, Math.floor((largest * share) / step) * step);
  });
  return [...new Set(sizes)];
}
