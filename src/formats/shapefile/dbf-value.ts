import type { AttributeValue } from '../reading/raw';
import type { DbfField } from './dbf-header';

const plainNumber = /^-?(0|[1-9]\d*)?(\.\d+)?$/;
const scientificNumber = /^[+-]?\d(\.\d+)?e[+-]?\d+$/i;

/**
 * One value of a dBase record. A number becomes one only if nothing is lost by it: `007` and numbers of more than 15
 * digits stay text. Dates stay text (YYYYMMDD); types that are not text inside the file are integers and doubles, or
 * null (memos and others).
 */
export function readDbfValue(
  view: DataView,
  bytes: Uint8Array,
  recordStart: number,
  field: DbfField,
  decode: (bytes: Uint8Array) => string,
): AttributeValue {
  const start = recordStart + field.start;
  switch (field.type) {
    case 'I':
    case '+':
      return field.length === 4 ? view.getInt32(start, true) : null;
    case 'O':
      return field.length === 8 ? finiteOrNull(view.getFloat64(start, true)) : null;
    case 'M':
    case 'G':
    case 'P':
    case 'T':
    case '@':
    case 'Y':
      return null;
  }
  const text = decode(bytes.subarray(start, start + field.length))
    .replaceAll('\0', ' ')
    .trim();
  if (field.type === 'L') return readLogical(text);
  if (!['N', 'F', 'B'].includes(field.type)) return text === '' ? null : text;
  if (text === '' || /^\*+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  const isExact = plainNumber.test(text) && (digits <= 15 || text.includes('.'));
  return isExact || scientificNumber.test(text) ? finiteOrNull(Number(text)) : text;
}

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

function readLogical(text: string): boolean | null {
  if (/^[yt]$/i.test(text)) return true;
  return /^[nf]$/i.test(text) ? false : null;
}
