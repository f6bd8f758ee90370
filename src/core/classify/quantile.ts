/**
 * The quantile of sorted values by linear interpolation, type 7 of Hyndman & Fan, "Sample Quantiles in Statistical
 * Packages", The American Statistician 50 (1996): the default of R, NumPy and spreadsheets.
 * @param sorted ascending, not empty
 * @param probability 0–1
 */
export function quantileOfSorted(sorted: readonly number[], probability: number): number {
  const position = (sorted.length - 1) * probability;
  const lower = sorted[Math.floor(position)];
  const upper = sorted[Math.ceil(position)];
  if (lower === undefined || upper === undefined)
    throw new RangeError('a quantile needs values and 0 ≤ p ≤ 1');
  return lower === upper ? lower : lower + (upper - lower) * (position - Math.floor(position));
}
