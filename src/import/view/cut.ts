/** The most entries of a list of cases that are shown; the count beside it is of all. */
export const listedItems = 500;

const longestText = 200;

/** A cell or attribute as far as a person reads it. */
export const cutText = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '')}…`;
