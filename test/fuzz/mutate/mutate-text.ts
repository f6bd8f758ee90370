import { bytesText, textBytes } from '../fuzz-input';
import type { Random } from '../random';
import type { MutateBytes } from './mutate-bytes';

type MutateText = (text: string, random: Random) => string;

/** Cells and values that readers of tables and figures trip over. */
export const oddValues = [
  '',
  ' ',
  '0',
  '-1',
  '00',
  '1e5',
  '1e999',
  '-0',
  '0.5',
  '12,345',
  '1,23',
  '9007199254740993',
  '99999999999999999999',
  '*',
  '***',
  '-',
  'N/A',
  'NaN',
  'Infinity',
  'null',
  'true',
  '-666666666',
  '250,000+',
  '2,500-',
  'TOTAL',
  'Total',
  'Grand Total',
  'Countywide',
  'Absentee',
  'votes',
  'precinct',
  'candidate',
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  '"',
  "'",
  '<b>',
  '&amp;',
  '&lol;',
  '\u0000',
  '\u{feff}',
  '\u{202e}abc',
  '\ud800',
  'ñ',
  '東京',
  'e\u0301',
  '1999-01-05',
  '2/30/1999',
  '../../etc',
  'x'.repeat(300),
];

/** Any of them, or a number at an edge. */
export const oddValue = (random: Random): string =>
  random.chance(0.75)
    ? random.pick(oddValues)
    : String(random.pick([1e15, 2 ** 53, -180, 180, 90, 91, 1e308, 1e-320, 4294967296, 0.1 + 0.2]));

const matches = (text: string, pattern: RegExp): readonly RegExpExecArray[] => [...text.matchAll(pattern)];

const replaceOne = (text: string, pattern: RegExp, random: Random, by: string): string => {
  const found = matches(text, pattern);
  if (found.length === 0) return text;
  const { index, 0: part } = random.pick(found);
  return text.slice(0, index) + by + text.slice(index + part.length);
};

const changeNumber: MutateText = (text, random) =>
  replaceOne(text, /-?\d+(\.\d+)?/g, random, oddValue(random));
const changeWord: MutateText = (text, random) => replaceOne(text, /[\p{L}_]+/gu, random, oddValue(random));
const dropMark: MutateText = (text, random) => replaceOne(text, /[^\p{L}\d\s]/gu, random, '');
const changeLines =
  (change: (lines: string[], at: number, random: Random) => void): MutateText =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, random.below(lines.length), random);
    return lines.join('\n');
  };

const lineChanges: readonly MutateText[] = [
  changeLines((lines, at) => lines.splice(at, 1)),
  changeLines((lines, at, random) => lines.splice(random.below(lines.length), 0, lines[at] ?? '')),
  changeLines((lines, at, random) => {
    const other = random.below(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  }),
  changeLines((lines, at) => lines.splice(at, 0, '')),
  changeLines((lines, at, random) => {
    lines.splice(at, 0, ...Array<string>(random.below(300)).fill(lines[at] ?? ''));
  }),
];

/** The bytes of a text in another encoding, or in several. */
const encodings: readonly ((text: string, random: Random) => Uint8Array)[] = [
  (text) => textBytes(`\u{feff}${text}`),
  (text) => wide(text, true, true),
  (text) => wide(text, false, true),
  (text) => wide(text, true, false),
  (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255),
  (text, random) => {
    const half = random.below(text.length);
    return new Uint8Array([
      ...textBytes(text.slice(0, half)),
      ...Uint8Array.from(`é${text.slice(half)}`, (letter) => letter.charCodeAt(0) & 255),
    ]);
  },
  (text) => textBytes(text.replaceAll('\n', '\r')),
  (text) => textBytes(text.replaceAll('\n', '\r\n')),
  (text, random) => textBytes(Array.from(text, (letter) => (random.chance(0.02) ? '\0' : letter)).join('')),
];

function wide(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\u{feff}${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1) {
    view.setUint16(index * 2, marked.charCodeAt(index), littleEndian);
  }
  return bytes;
}

/** One change of a text that keeps its form more often than a change of bytes would. */
export const mutateText: MutateBytes = (bytes, random) => {
  const text = bytesText(bytes);
  if (random.chance(0.12)) return random.pick(encodings)(text, random);
  const change = random.pick([changeNumber, changeNumber, changeWord, dropMark, ...lineChanges]);
  return textBytes(change(text, random));
};
