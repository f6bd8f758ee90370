import type { CensusFlag } from './read-table';

/** A census cell as a number, or why it is none. */
export interface CensusCell {
  readonly value: number | null;
  readonly flag: CensusFlag | null;
  /** The end of an open interval. */
  readonly bound: number | null;
}

const withheld = new Set(['', '-', '**', '***', '(X)', 'N', 'NA', 'N/A', 'null', 'NULL', '*']);
/** Codes of the Census Bureau for figures that cannot be given: too few samples, not applicable, no median. */
const missingCodes = new Set([-222222222, -333333333, -666666666, -888888888, -999999999]);
const controlledCode = -555555555;

const numeric = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
const parse = (text: string): number => Number(text.replaceAll(',', ''));

/** Reads an estimate or a margin of error; undefined: the cell is none of what such cells hold. */
export function readCensusCell(cell: string): CensusCell | undefined {
  const text = cell.trim().replace(/^±\s*|^\+\/-\s*/, '');
  if (withheld.has(text)) return { value: null, flag: text === '' ? null : 'not available', bound: null };
  if (text === '*****') return { value: 0, flag: 'controlled', bound: null };
  const open = /^([\d,]+(?:\.\d+)?)([+-])$/.exec(text);
  if (open?.[1] !== undefined && numeric.test(open[1])) {
    return { value: null, flag: open[2] === '+' ? 'at least' : 'at most', bound: parse(open[1]) };
  }
  if (!numeric.test(text)) return undefined;
  const value = parse(text);
  if (value === controlledCode) return { value: 0, flag: 'controlled', bound: null };
  if (missingCodes.has(value)) return { value: null, flag: 'not available', bound: null };
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
    ? { value, flag: null, bound: null }
    : undefined;
}
