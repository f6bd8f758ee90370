import { fail, succeed, type Result } from '../../core/result';
import { foldText } from '../../words/fold-text';
import type { CellValue, ColumnKind } from './table-column';

export type ValueTest = (value: CellValue) => boolean;

const number = String.raw`[+-]?\d+(?:\.\d*)?|[+-]?\.\d+`;
const comparison = new RegExp(`^(<=|>=|<|>|=|!=)?(${number})$`);
const range = new RegExp(`^(${number})?\\.\\.(${number})?$`);

/** How many times as large values are typed as they are kept: shares and points are typed in percent. */
const scaleOf = (kind: ColumnKind): number => (kind === 'share' || kind === 'points' ? 100 : 1);

/**
 * The test of a column's filter as typed. Numbers: `>50`, `>=50`, `<5`, `10..20` (both ends belong to it), `10..`,
 * `..20`, `25` or `=25` (rounds to 25), `25.4` (rounds to 25.4), `!=0`, and `none` for where nothing is known. Shares
 * and points are typed as they are printed, `>50` or `>50%`; thousands separators, $ and ± are left out of account.
 * Text: contains, without regard to case and accents. null for an empty filter.
 */
export function parseFilter(text: string, kind: ColumnKind): Result<ValueTest | null> {
  if (text.trim() === '') return succeed(null);
  if (/^(none|–|-)$/i.test(text.trim())) return succeed((value) => value === null);
  if (kind === 'text') {
    const wanted = foldText(text);
    return succeed((value) => typeof value === 'string' && foldText(value).includes(wanted));
  }
  const plain = text
    .replaceAll('−', '-')
    .replaceAll('≥', '>=')
    .replaceAll('≤', '<=')
    .replaceAll('…', '..')
    .replaceAll(/[\s,%$±]/g, '');
  const test = testOfRange(plain) ?? testOfComparison(plain);
  if (test === null)
    return fail('filter', 'Type a number, a comparison such as >50, or a range such as 10..20.');
  const scale = scaleOf(kind);
  return succeed((value) => typeof value === 'number' && test(Number((value * scale).toPrecision(12))));
}

function testOfRange(text: string): ((value: number) => boolean) | null {
  const match = range.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const low = match[1] === undefined ? -Infinity : Number(match[1]);
  const high = match[2] === undefined ? Infinity : Number(match[2]);
  return (value) => low <= value && value <= high;
}

function testOfComparison(text: string): ((value: number) => boolean) | null {
  const match = comparison.exec(text);
  const typed = match?.[2];
  if (typed === undefined) return null;
  const limit = Number(typed);
  const decimals = typed.split('.')[1]?.length ?? 0;
  const isSame = (value: number): boolean => Math.abs(value - limit) <= 0.5 * 10 ** -decimals;
  switch (match?.[1]) {
    case '<':
      return (value) => value < limit;
    case '<=':
      return (value) => value <= limit;
    case '>':
      return (value) => value > limit;
    case '>=':
      return (value) => value >= limit;
    case '!=':
      return (value) => !isSame(value);
    default:
      return isSame;
  }
}
