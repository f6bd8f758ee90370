import { locale } from './locale';
import {
  formatFineBreak,
  formatNumber,
  formatOneDecimal,
  formatTwoDecimals,
  minus,
  withMinus,
} from './numbers';

const fourDecimals = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 4,
  maximumFractionDigits: 4,
  signDisplay: 'negative',
});
const twoDigits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });

/** A share of 0–1 as a percentage with one decimal: `25.4%`. */
export const formatShare = (share: number): string => `${formatOneDecimal(share * 100)}%`;

/** A share of 0–1 so close to another that one decimal would hide it: `49.87%`. */
export const formatShareFinely = (share: number): string => `${formatTwoDecimals(share * 100)}%`;

/** A small change as a share of the whole, with four decimals: `−0.0012%`; what rounds to nothing has no sign. */
export const formatSmallChange = (share: number): string => `${withMinus(fourDecimals.format(share * 100))}%`;

/** The size of a small share with two digits that count: `0.0012%`. */
export const formatTwoDigitShare = (share: number): string => `${twoDigits.format(Math.abs(share) * 100)}%`;

/** A difference of shares as signed percentage points: `+12.3`, `−4.0`; `0.0` has no sign. */
export function formatPoints(difference: number): string {
  const text = formatUnsignedPoints(difference);
  return isPrintedAsZero(difference) ? text : `${signOf(difference)}${text}`;
}

/** The size of a difference of shares in percentage points, whose side is told in words: `12.3`. */
export const formatUnsignedPoints = (difference: number): string =>
  formatOneDecimal(Math.abs(difference * 100));

/** A share of 0–1 without idle decimals, for class breaks: `20%`, `2.5%`, `0.25%`. */
export const formatShareBreak = (share: number): string => `${formatHundredfold(share)}%`;

/** Points without idle decimals, for class breaks: `+20`, `0`, `−2.5`. */
export function formatPointsBreak(difference: number): string {
  const text = formatUnsignedPointsBreak(difference);
  return text === formatNumber(0) ? text : `${signOf(difference)}${text}`;
}

/** The size of points without idle decimals, for class breaks whose side the legend names: `20`, `2.5`. */
export const formatUnsignedPointsBreak = (difference: number): string =>
  formatHundredfold(Math.abs(difference));

const signOf = (difference: number): string => (difference > 0 ? '+' : minus);

const isPrintedAsZero = (difference: number): boolean =>
  formatUnsignedPoints(difference) === formatOneDecimal(0);

/** A second decimal only where the break ends there, as those of even steps do: rounded, they would name other classes. */
function formatHundredfold(ratio: number): string {
  const hundredths = ratio * 10_000;
  const isEven = Math.abs(hundredths - Math.round(hundredths)) < 1e-6;
  return (isEven ? formatFineBreak : formatNumber)(ratio * 100);
}
