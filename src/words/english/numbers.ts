import { locale } from './locale';

const wholeNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'negative',
});
const shortNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const fineNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const ordinal = new Intl.PluralRules(locale, { type: 'ordinal' });

/** U+2212, which is as wide as a plus sign and never breaks off its number. */
export const minus = '−';

/** A number as Intl writes it, with the wide minus. */
export const withMinus = (text: string): string => text.replace('-', minus);

const print = (format: Intl.NumberFormat, value: number): string => withMinus(format.format(value));

/** A count: `42,308`. */
export const formatVotes = (votes: number): string => print(wholeNumber, votes);

/** A change of a count: `+1,204`, `−38`, `0`. */
export const formatSignedVotes = (votes: number): string =>
  votes > 0 ? `+${formatVotes(votes)}` : formatVotes(votes);

/** A number with exactly one decimal: `4.0`. */
export const formatOneDecimal = (value: number): string => print(oneDecimal, value);

/** A number with exactly two decimals: `−0.42`; what rounds to nothing has no sign. */
export const formatTwoDecimals = (value: number): string => print(twoDecimals, value);

/** Any other number, with at most one decimal. */
export const formatNumber = (value: number): string => print(shortNumber, value);

/** A number with at most two decimals, for class breaks of values that differ by less than one: `1.95`. */
export const formatFineBreak = (value: number): string => print(fineNumber, value);

const ordinalEndings: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

/** A rank: `1st`, `2nd`, `3rd`, `11th`, `23rd`. */
export const formatRank = (rank: number): string => `${rank}${ordinalEndings[ordinal.select(rank)]}`;

/** US dollars: `$40,215`. */
export const formatDollars = (dollars: number): string =>
  `${dollars < 0 ? minus : ''}$${wholeNumber.format(Math.abs(dollars))}`;

/** US dollars for class breaks: whole thousands as `$40k`. */
export const formatDollarsBreak = (dollars: number): string =>
  Math.abs(dollars) >= 1000 && dollars % 1000 === 0
    ? `${formatDollars(dollars / 1000)}k`
    : formatDollars(dollars);
