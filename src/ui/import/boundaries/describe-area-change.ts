import { formatNumber, formatTwoDigitShare, formatVotes } from '../../../words/format';

const squareMetresPerSquareKilometre = 1_000_000;
const minus = '−';

/** An area in m², or in km² from one on. */
export const formatSquareMetres = (area: number): string =>
  Math.abs(area) < squareMetresPerSquareKilometre
    ? `${formatVotes(Math.round(area))} m²`
    : `${formatNumber(area / squareMetresPerSquareKilometre)} km²`;

/** How repairs changed the area of all boundaries together, both in m². */
export function describeAreaChange(before: number, after: number): string {
  const change = after - before;
  if (Math.abs(change) < 0.5) return 'The area of all did not change.';
  const sign = change > 0 ? '+' : minus;
  const percent = before === 0 ? '' : `, ${formatPercent(Math.abs(change) / before, sign)}`;
  return `The area of all changed by ${sign}${formatSquareMetres(Math.abs(change))}${percent} of ${formatSquareMetres(before)}.`;
}

const formatPercent = (share: number, sign: string): string =>
  share < 0.00001 ? 'less than 0.001%' : `${sign}${formatTwoDigitShare(share)}`;
