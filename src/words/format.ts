const wholeNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const shortNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const fineNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** U+2212, which is as wide as a plus sign and never breaks off its number. */
const minus = '−';
const withMinus = (text: string): string => text.replace('-', minus);

/** A count: `42,308`. */
export const formatVotes = (votes: number): string => withMinus(wholeNumber.format(votes));

/** A share of 0–1 as a percentage with one decimal: `25.4%`. */
export const formatShare = (share: number): string => `${withMinus(oneDecimal.format(share * 100))}%`;

/** A difference of shares as signed percentage points: `+12.3`, `−4.0`; `0.0` has no sign. */
export function formatPoints(difference: number): string {
  const text = oneDecimal.format(Math.abs(difference * 100));
  if (text === '0.0') return text;
  return difference > 0 ? `+${text}` : `${minus}${text}`;
}

/** A change of a count: `+1,204`, `−38`, `0`. */
export const formatSignedVotes = (votes: number): string =>
  votes > 0 ? `+${wholeNumber.format(votes)}` : formatVotes(votes);

/** A number with exactly one decimal: `4.0`. */
export const formatOneDecimal = (value: number): string => withMinus(oneDecimal.format(value));

/** A rank: `1st`, `2nd`, `3rd`, `11th`, `23rd`. */
export function formatRank(rank: number): string {
  const ending = /1\d$/.test(String(rank)) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[rank % 10] ?? 'th');
  return `${rank}${ending}`;
}

/** A second decimal only where the break ends there, as those of even steps do: rounded, they would name other classes. */
const formatHundredfold = (ratio: number): string => {
  const hundredths = ratio * 10_000;
  const isEven = Math.abs(hundredths - Math.round(hundredths)) < 1e-6;
  return (isEven ? fineNumber : shortNumber).format(ratio * 100);
};

/** A share of 0–1 without idle decimals, for class breaks: `20%`, `2.5%`, `0.25%`. */
export const formatShareBreak = (share: number): string => `${withMinus(formatHundredfold(share))}%`;

/** Points without idle decimals, for class breaks: `+20`, `0`, `−2.5`. */
export function formatPointsBreak(difference: number): string {
  const text = formatHundredfold(Math.abs(difference));
  if (text === '0') return text;
  return difference > 0 ? `+${text}` : `${minus}${text}`;
}

/** US dollars: `$40,215`. */
export const formatDollars = (dollars: number): string =>
  `${dollars < 0 ? minus : ''}$${wholeNumber.format(Math.abs(dollars))}`;

/** US dollars for class breaks: whole thousands as `$40k`. */
export const formatDollarsBreak = (dollars: number): string =>
  Math.abs(dollars) >= 1000 && dollars % 1000 === 0
    ? `${formatDollars(dollars / 1000)}k`
    : formatDollars(dollars);

/** A number with at most two decimals, for class breaks of values that differ by less than one: `1.95`. */
export const formatFineBreak = (value: number): string => withMinus(fineNumber.format(value));

/** Any other number, with at most one decimal. */
export const formatNumber = (value: number): string => withMinus(shortNumber.format(value));

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO 8601 calendar date as `6 June 1998`; other text is returned as it is. */
export function formatDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = months[Number(match?.[2]) - 1];
  return month === undefined ? date : `${Number(match?.[3])} ${month} ${match?.[1]}`;
}

/** `one`, `one and two`, `one, two and three`. */
export function formatList(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 precinct`, `32 precincts`. */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${formatVotes(count)} ${count === 1 ? one : many}`;

/** A size as a person would say it. */
export function formatBytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${Math.floor(bytes / 1024 / 1024)} MB`;
}
