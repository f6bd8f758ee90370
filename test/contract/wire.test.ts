import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeWire, encodeWire, WireError } from '../../src/contract/wire';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('wire');

const bytesOrJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.uint8Array(),
    fc.array(tie('value')),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('value'),
      { noNullPrototype: true },
    ),
  ),
})).value;

/** A frame with any document, well-formed or not, and any bytes after it. */
function frameOf(document: string, after: readonly number[] = [], length?: number): Uint8Array {
  const text = new TextEncoder().encode(document);
  const frame = new Uint8Array(8 + text.length + after.length);
  frame.set([0x44, 0x41, 0x46, 0x31]);
  new DataView(frame.buffer).setUint32(4, length ?? text.length, true);
  frame.set(text, 8);
  frame.set(after, 8 + text.length);
  return frame;
}

describe('a frame', () => {
  test('brings back every value of JSON and bytes', () => {
    fc.assert(
      fc.property(bytesOrJson, (value) => {
        expect(decodeWire(encodeWire(value))).toStrictEqual(value);
      }),
    );
  });

  test('is read from the middle of a larger buffer', () => {
    const frame = encodeWire({ bytes: Uint8Array.of(1, 2, 3) });
    const larger = new Uint8Array(frame.length + 20).fill(0xff);
    larger.set(frame, 7);
    expect(decodeWire(larger.subarray(7, 7 + frame.length))).toEqual({ bytes: Uint8Array.of(1, 2, 3) });
  });

  test('gives bytes of their own, not a view of the frame', () => {
    const frame = encodeWire([Uint8Array.of(9)]);
    const [bytes] = decodeWire(frame) as [Uint8Array];
    frame.fill(0);
    expect(bytes).toEqual(Uint8Array.of(9));
  });

  test.each([
    ['NaN', Number.NaN],
    ['Infinity', { a: [Infinity] }],
    ['undefined', { a: undefined }],
    ['a Map', new Map()],
    ['a Date', new Date()],
    ['a bigint', 1n],
    ['another typed array', new Float64Array(2)],
  ])('cannot be made of %s', (_title, value) => {
    expect(() => encodeWire(value)).toThrow(TypeError);
  });

  test('cut anywhere, or longer by one byte, is refused', () => {
    const frame = encodeWire({ id: 'x', files: [Uint8Array.of(1, 2, 3), Uint8Array.of(4)] });
    for (let length = 0; length < frame.length; length += 1) {
      expect(() => decodeWire(frame.subarray(0, length)), `cut to ${length}`).toThrow(WireError);
    }
    const longer = new Uint8Array(frame.length + 1);
    longer.set(frame);
    expect(() => decodeWire(longer)).toThrow(WireError);
  });

  test('with any one byte changed gives a value or a WireError, never another error', () => {
    const frame = encodeWire({ id: 'x', files: [{ path: 'a', bytes: Uint8Array.of(1, 2, 3) }] });
    fc.assert(
      fc.property(fc.nat({ max: frame.length - 1 }), fc.integer({ min: 1, max: 255 }), (index, change) => {
        const changed = frame.slice();
        changed[index] = (changed[index] ?? 0) ^ change;
        try {
          decodeWire(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(WireError);
        }
      }),
    );
  });

  test.each([
    ['no document', frameOf('')],
    ['a document that is not JSON', frameOf('{')],
    ['a document that is not an object', frameOf('7')],
    ['no value', frameOf('{"parts":[]}')],
    ['no parts', frameOf('{"value":1}')],
    ['a document longer than the frame', frameOf('{"value":1,"parts":[]}', [], 0xffff_ffff)],
    ['a negative length', frameOf('{"value":null,"parts":[{"path":[],"length":-1}]}')],
    ['a fractional length', frameOf('{"value":null,"parts":[{"path":[],"length":0.5}]}', [1])],
    ['an enormous length', frameOf('{"value":null,"parts":[{"path":[],"length":1e15}]}', [1])],
    ['bytes over a value', frameOf('{"value":{"id":"a"},"parts":[{"path":["id"],"length":1}]}', [1])],
    [
      'bytes twice at one place',
      frameOf('{"value":null,"parts":[{"path":[],"length":1},{"path":[],"length":1}]}', [1, 2]),
    ],
    ['bytes in the prototype', frameOf('{"value":{},"parts":[{"path":["__proto__","x"],"length":1}]}', [1])],
    [
      'bytes in the constructor',
      frameOf('{"value":{},"parts":[{"path":["constructor","x"],"length":1}]}', [1]),
    ],
    ['bytes beyond an array', frameOf('{"value":[null],"parts":[{"path":[1],"length":1}]}', [1])],
    [
      'bytes inside bytes',
      frameOf('{"value":null,"parts":[{"path":[],"length":1},{"path":[0],"length":1}]}', [1, 2]),
    ],
    [
      'more parts than any value has',
      frameOf(JSON.stringify({ value: 1, parts: Array(10_001).fill({ path: [], length: 0 }) })),
    ],
  ])('with %s is refused', (_title, frame) => {
    expect(() => decodeWire(frame)).toThrow(WireError);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
