/** British, so that no comma stands before the last `and`. */
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction', style: 'long' });

/** `one`, `one and two`, `one, two and three`. */
export const formatList = (words: readonly string[]): string => conjunction.format(words);
