import { formatCount, formatList, formatTwoDecimals, formatVotes, wordFor } from '../../words/format';
import type { RowKind } from '../table/table-row';
import type { Plot, PlotPoint } from './plot-model';

const nouns: Readonly<Partial<Record<RowKind, readonly [one: string, many: string]>>> = {
  precinct: ['precinct', 'precincts'],
  area: ['precinct area', 'precinct areas'],
  neighborhood: ['neighborhood', 'neighborhoods'],
  tract: ['tract', 'tracts'],
  'unplaced precinct': ['precinct without an area', 'precincts without an area'],
  'ballot group': ['ballot group', 'ballot groups'],
  remainder: ['sum of votes elsewhere', 'sums of votes elsewhere'],
};

/** The fit and the correlation in words, with how many points they are of and what the points weigh. */
export function describeFit({ fit, points, weightWords }: Plot): string {
  const drawn = describePoints(points);
  if (fit === null) return `${drawn}: too few, or too alike, to fit a line.`;
  const weighed = `n = ${drawn}, ${formatVotes(fit.totalWeight)} ${weightWords}`;
  return `Correlation r = ${formatTwoDecimals(fit.correlation)}; ${weighed}. These weigh line, r and point areas, which describe places, not voters.`;
}

/** How many points are drawn, and of what: `185 points (153 precinct areas and 32 precincts without an area)`. */
function describePoints(points: readonly PlotPoint[]): string {
  const counts = new Map<RowKind, number>();
  for (const { kind } of points) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([kind, count]) => formatCount(count, ...(nouns[kind] ?? ['row', 'rows'])));
  const [only, ...others] = parts;
  if (only === undefined) return '0 points';
  return others.length === 0 ? only : `${formatCount(points.length, 'point')} (${formatList(parts)})`;
}

/** Which rows the plot cannot show; null when it shows all. */
export function describeLeftOut({ leftOut, weightWords }: Plot): string | null {
  if (leftOut.count === 0) return null;
  const lacking = `without a figure on both axes, or without ${weightWords}`;
  return `${formatCount(leftOut.count, 'row')} ${lacking}, ${wordFor(leftOut.count, 'is', 'are')} not drawn: ${formatVotes(leftOut.weight)} ${weightWords}.`;
}
