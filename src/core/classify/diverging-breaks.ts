import { quantileOfSorted } from './quantile';

/** Steps that people read easily, times a power of ten. */
const NICE_STEPS = [1, 2, 2.5, 5, 10];

/** How much of the data the inner classes and one step more should reach: outliers must not flatten the rest. */
const REACHED_SHARE = 0.95;

/**
 * Breaks for values on two sides of zero: zero is a break, the others lie at equal "nice" steps (1, 2, 2.5 or
 * 5 times a power of ten) symmetrically about it, so that the class count is even. The step is the least nice one
 * with which the classes reach the 95th percentile of the distance from zero; the outermost classes are open. A
 * pair of breaks that no value reaches is dropped on both sides. An odd class count is rounded down.
 * @param sorted finite values in any order
 */
export function divergingBreaks(sorted: readonly number[], classCount: number): readonly number[] {
  const distances = sorted.map(Math.abs).sort((first, second) => first - second);
  const farthest = distances.at(-1);
  if (farthest === undefined) return [];
  const classesPerSide = Math.floor(classCount / 2);
  const reach = quantileOfSorted(distances, REACHED_SHARE) || farthest;
  const step = niceStep(reach / classesPerSide);
  const positive: number[] = [];
  for (let index = 1; index < classesPerSide && index * step <= farthest && step > 0; index += 1) {
    positive.push(roundOff(index * step));
  }
  return [...positive.map((value) => -value).reverse(), 0, ...positive];
}

/** The least nice number that is not less than the given length; 0 for 0. */
function niceStep(length: number): number {
  if (length === 0) return 0;
  const power = 10 ** Math.floor(Math.log10(length));
  const multiple = NICE_STEPS.find((step) => roundOff(step * power) >= roundOff(length)) ?? 10;
  return roundOff(multiple * power);
}

/** Removes binary noise, such as 0.30000000000000004. */
const roundOff = (value: number): number => Number(value.toPrecision(12));
