/** What there is instead of a name that is not there: `There are: one, two.` */
export const listOf = (names: readonly string[]): string =>
  names.length === 0 ? 'There are none.' : `There are: ${names.join(', ')}.`;
