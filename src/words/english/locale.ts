/** The language and region by which numbers, plurals and dates are written. */
export const locale = 'en-US';
