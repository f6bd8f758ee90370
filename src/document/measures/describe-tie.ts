import { formatList } from '../../words/format';

/** Those who tie, as who leads somewhere: `a tie of Ada Example and Ben Placeholder`. */
export const describeTie = (names: readonly string[]): string => `a tie of ${formatList(names)}`;
