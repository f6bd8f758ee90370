/** What a person or a spreadsheet writes for a count: a number, nothing, or something that is no count. */
export type GivenVotes =
  | { readonly kind: 'votes'; readonly votes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not a number' };

const separators = "[,.'’\\s\\u00a0\\u2009\\u202f]";
const grouped = new RegExp(`^\\d{1,3}(?:(${separators})\\d{3})(?:\\1\\d{3})*$`);
const plain = /^\d+$/;
/** Decimals that a spreadsheet adds to a whole number. */
const idleDecimals = /[.,]0{1,2}$/;

/** Reads a count of votes. Thousands may be separated by a comma, point, space or apostrophe, the same throughout. */
export function parseVotes(text: string): GivenVotes {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const whole = grouped.test(trimmed) ? trimmed : trimmed.replace(idleDecimals, '');
  if (!plain.test(whole) && !grouped.test(whole)) return { kind: 'not a number' };
  const votes = Number(whole.replace(/\D/g, ''));
  return Number.isSafeInteger(votes) ? { kind: 'votes', votes } : { kind: 'not a number' };
}
