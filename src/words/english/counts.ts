import { locale } from './locale';
import { formatVotes } from './numbers';

const plural = new Intl.PluralRules(locale);

/** The form of a word that goes with a count: `is` of one, `are` of none or several. */
export const wordFor = (count: number, one: string, many = `${one}s`): string =>
  plural.select(count) === 'one' ? one : many;

/** `1 precinct`, `32 precincts`. */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${formatVotes(count)} ${wordFor(count, one, many)}`;
