/** A cell read as a count. */
export type CountCell =
  | { readonly kind: 'count'; readonly count: number }
  /** Withheld, which is not zero. */
  | { readonly kind: 'redacted' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'wrong'; readonly code: string; readonly message: string };

const redaction = /^(\*+|<\s*\d+|redacted|suppressed|withheld)$/i;
const plain = /^\d+$/;
const separated = /^\d{1,3}(,\d{3})+$/;
/** A whole number as programs write it that know fractions alone; `1.000` may be a thousand. */
const pointZero = /^(\d+)\.00?$/;

/** A whole number of 0 or more, with or without thousands separators; nothing else is taken for a number. */
export function readCount(cell: string): CountCell {
  const text = cell.trim().replace(pointZero, '$1');
  if (text === '') return { kind: 'blank' };
  if (plain.test(text) || separated.test(text)) {
    const count = Number(text.replaceAll(',', ''));
    if (Number.isSafeInteger(count)) return { kind: 'count', count };
    return { kind: 'wrong', code: 'count-too-large', message: `"${text}" is too large for a count.` };
  }
  if (redaction.test(text)) return { kind: 'redacted' };
  if (/^[-−]\s*\d/.test(text)) {
    return { kind: 'wrong', code: 'negative-count', message: `"${text}" is negative; a count is 0 or more.` };
  }
  if (/^\d[\d,]*\.\d*$/.test(text)) {
    return { kind: 'wrong', code: 'fraction', message: `"${text}" has a decimal point; a count is whole.` };
  }
  return { kind: 'wrong', code: 'not-a-count', message: `"${clip(text)}" is not a count.` };
}

/** Whether a cell could stand in a column of votes. */
export const isCountLike = (cell: string): boolean => readCount(cell).kind !== 'wrong';

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
