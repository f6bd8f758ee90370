import { textBytes } from '../fuzz-input';
import type { Random } from '../random';

/** Changes some bytes; it never changes the ones that it is given. */
export type MutateBytes = (bytes: Uint8Array, random: Random) => Uint8Array;

const snippets = [
  '"',
  ',',
  '\n',
  '\r',
  '\0',
  '<',
  '>',
  '&',
  ']]>',
  '0',
  '-1',
  '1e999',
  '1e308',
  'NaN',
  'null',
  '[]',
  '{}',
  '[',
  '}',
  '~',
  '\u{feff}',
  '"__proto__":1,',
  '../',
  'PK\u0003\u0004',
  'TOTAL',
].map(textBytes);

/** Sizes, counts and offsets at the edges of what readers expect. */
export const edgeIntegers = [
  0, 1, 2, 3, 4, 7, 8, 16, 31, 32, 64, 100, 127, 128, 255, 256, 999, 1024, 4096, 32_767, 32_768, 65_535,
  65_536, 0x7fffff, 0xffffff, 0x7ffffffe, 0x7fffffff, 0x80000000, 0xfffffff0, 0xfffffffe, 0xffffffff,
];

/** Coordinates and figures at the edges of what is a number or lies on the Earth. */
export const edgeDoubles = [
  0,
  -0,
  1e-320,
  1e-7,
  0.5,
  85.06,
  90,
  90.000001,
  -90,
  91,
  179.999999,
  180,
  -180,
  180.5,
  359,
  361,
  540,
  1e6,
  1e15,
  -1e15,
  1e300,
  1e308,
  -1e308,
  Infinity,
  -Infinity,
  NaN,
];

const splice = (bytes: Uint8Array, start: number, lost: number, added: Uint8Array): Uint8Array => {
  const rest = bytes.subarray(Math.min(bytes.length, start + lost));
  const made = new Uint8Array(Math.min(start, bytes.length) + added.length + rest.length);
  made.set(bytes.subarray(0, start));
  made.set(added, Math.min(start, bytes.length));
  made.set(rest, Math.min(start, bytes.length) + added.length);
  return made;
};

/** Writes an integer of 1, 2 or 4 bytes over a place, as far as the bytes reach. */
export function overwriteInteger(
  bytes: Uint8Array,
  offset: number,
  width: 1 | 2 | 4,
  value: number,
  littleEndian: boolean,
): Uint8Array {
  const made = bytes.slice();
  if (offset < 0 || offset + width > made.length) return made;
  const view = new DataView(made.buffer);
  if (width === 1) view.setUint8(offset, value & 255);
  else if (width === 2) view.setUint16(offset, value & 65_535, littleEndian);
  else view.setUint32(offset, value >>> 0, littleEndian);
  return made;
}

export function overwriteDouble(
  bytes: Uint8Array,
  offset: number,
  value: number,
  littleEndian = true,
): Uint8Array {
  const made = bytes.slice();
  if (offset >= 0 && offset + 8 <= made.length)
    new DataView(made.buffer).setFloat64(offset, value, littleEndian);
  return made;
}

const flipBit: MutateBytes = (bytes, random) => {
  const made = bytes.slice();
  const at = random.below(made.length);
  made[at] = (made[at] ?? 0) ^ (1 << random.below(8));
  return made;
};
const setByte: MutateBytes = (bytes, random) => {
  const made = bytes.slice();
  if (made.length > 0) made[random.below(made.length)] = random.below(256);
  return made;
};
const setInteger: MutateBytes = (bytes, random) => {
  const value = random.chance(0.2) ? bytes.length - random.below(3) : random.pick(edgeIntegers);
  return overwriteInteger(
    bytes,
    random.below(bytes.length),
    random.pick([1, 2, 4] as const),
    value,
    random.chance(0.6),
  );
};
const truncate: MutateBytes = (bytes, random) => bytes.slice(0, random.below(bytes.length + 1));
const cutOut: MutateBytes = (bytes, random) =>
  splice(bytes, random.below(bytes.length), 1 + random.below(random.chance(0.8) ? 8 : 512), new Uint8Array());
const pushIn: MutateBytes = (bytes, random) =>
  splice(bytes, random.below(bytes.length + 1), 0, random.pick(snippets));
const writeOver: MutateBytes = (bytes, random) => {
  const added = random.pick(snippets);
  return splice(bytes, random.below(bytes.length + 1), added.length, added);
};
const repeatRange: MutateBytes = (bytes, random) => {
  const start = random.below(bytes.length);
  const range = bytes.slice(start, start + 1 + random.below(64));
  const times = random.chance(0.9) ? 1 : 2 + random.below(200);
  const added = new Uint8Array(range.length * times);
  for (let index = 0; index < times; index += 1) added.set(range, index * range.length);
  return splice(bytes, random.below(bytes.length + 1), 0, added);
};
const zeroRange: MutateBytes = (bytes, random) => {
  const start = random.below(bytes.length);
  return bytes.slice().fill(random.pick([0, 0x20, 0xff]), start, start + 1 + random.below(40));
};
const swapRanges: MutateBytes = (bytes, random) => {
  const length = 1 + random.below(16);
  const [from, to] = [random.below(bytes.length), random.below(bytes.length)];
  const made = bytes.slice();
  made.set(
    bytes.subarray(from, Math.min(from + length, bytes.length - to + from)).subarray(0, bytes.length - to),
    to,
  );
  return made;
};

const all: readonly MutateBytes[] = [
  flipBit,
  flipBit,
  setByte,
  setInteger,
  setInteger,
  truncate,
  cutOut,
  pushIn,
  writeOver,
  repeatRange,
  zeroRange,
  swapRanges,
];

/** One change that knows nothing of the format. */
export const mutateBytes: MutateBytes = (bytes, random) => random.pick(all)(bytes, random);
