/** A text that can be written as UTF-8 and comes back the same: halves of characters are replaced. */
export const wellFormed = (text: string): string => text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
