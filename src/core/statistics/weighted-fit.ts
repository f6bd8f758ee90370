import { requireFinite } from '../finite';

export interface WeightedPoint {
  readonly x: number;
  readonly y: number;
  /** Zero or more; a point of weight 0 does not count. */
  readonly weight: number;
}

/** A straight line through points, y = intercept + slope·x, and how closely they follow it. */
export interface WeightedFit {
  /** Points of positive weight. */
  readonly n: number;
  readonly slope: number;
  readonly intercept: number;
  /** Weighted Pearson correlation, −1 to 1. */
  readonly correlation: number;
  readonly totalWeight: number;
}

/**
 * Weighted least squares and weighted Pearson correlation: with weighted means x̄ and ȳ,
 * slope = Σw(x−x̄)(y−ȳ) ÷ Σw(x−x̄)², intercept = ȳ − slope·x̄, r = Σw(x−x̄)(y−ȳ) ÷ √(Σw(x−x̄)²·Σw(y−ȳ)²).
 * Only the weights' proportions matter. It describes the points; places that vote alike are no sample, so no
 * significance is claimed.
 *
 * Source: N. R. Draper and H. Smith, Applied Regression Analysis, 3rd edition (1998), chapters 1 and 9.
 *
 * @returns null with fewer than three points of positive weight, or when they do not vary in x or in y
 * @throws RangeError on a coordinate or weight that is not finite, or a negative weight
 */
export function weightedFit(points: readonly WeightedPoint[]): WeightedFit | null {
  const counted = points.filter(isCounted);
  if (counted.length < 3 || !varies(counted, 'x') || !varies(counted, 'y')) return null;
  const totalWeight = counted.reduce((sum, { weight }) => sum + weight, 0);
  const meanX = counted.reduce((sum, { x, weight }) => sum + x * (weight / totalWeight), 0);
  const meanY = counted.reduce((sum, { y, weight }) => sum + y * (weight / totalWeight), 0);
  let [varianceX, varianceY, covariance] = [0, 0, 0];
  for (const { x, y, weight } of counted) {
    const part = weight / totalWeight;
    varianceX += part * (x - meanX) ** 2;
    varianceY += part * (y - meanY) ** 2;
    covariance += part * (x - meanX) * (y - meanY);
  }
  if (varianceX === 0 || varianceY === 0) return null;
  const slope = covariance / varianceX;
  const correlation = covariance / (Math.sqrt(varianceX) * Math.sqrt(varianceY));
  return {
    n: counted.length,
    slope,
    intercept: meanY - slope * meanX,
    correlation: Math.max(-1, Math.min(1, correlation)),
    totalWeight,
  };
}

function isCounted({ x, y, weight }: WeightedPoint): boolean {
  requireFinite(x, 'x');
  requireFinite(y, 'y');
  if (requireFinite(weight, 'a weight') < 0)
    throw new RangeError(`a weight cannot be negative, got ${weight}`);
  return weight > 0;
}

function varies(points: readonly WeightedPoint[], axis: 'x' | 'y'): boolean {
  return points.some((point) => point[axis] !== points[0]?.[axis]);
}
