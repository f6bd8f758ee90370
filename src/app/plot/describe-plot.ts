import { formatCount, formatVotes } from '../../scene/format';
import type { TableUnit } from '../table/table-unit';
import type { Plot } from './plot-model';

const nouns: Readonly<Record<TableUnit, readonly [one: string, many: string]>> = {
  precincts: ['precinct', 'precincts'],
  areas: ['point', 'points'],
  neighborhoods: ['point', 'points'],
  tracts: ['tract', 'tracts'],
};

/** The fit and the correlation in words, with how many points they are of and what the points weigh. */
export function describeFit({ fit, points, weightWords }: Plot, unit: TableUnit): string {
  const [one, many] = nouns[unit];
  if (fit === null) return `${formatCount(points.length, one, many)}: too few, or too alike, to fit a line.`;
  const weighed = `n = ${formatVotes(fit.n)} ${fit.n === 1 ? one : many}, ${formatVotes(fit.totalWeight)} ${weightWords}`;
  return `Correlation r = ${formatCorrelation(fit.correlation)}; ${weighed}. These weigh line, r and point areas, which describe places, not voters.`;
}

/** Which rows the plot cannot show; null when it shows all. */
export function describeLeftOut({ leftOut, weightWords }: Plot): string | null {
  if (leftOut.count === 0) return null;
  return `${formatCount(leftOut.count, 'row')} without a figure on both axes (${formatVotes(leftOut.weight)} ${weightWords}) cannot be drawn.`;
}

/** A correlation with two decimals, as `−0.42`. */
export const formatCorrelation = (correlation: number): string =>
  correlation
    .toFixed(2)
    .replace(/^-(0\.00)$/, '$1')
    .replace('-', '−');
