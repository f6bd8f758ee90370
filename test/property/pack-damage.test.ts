import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeError } from '../../src/core/result';
import { readPack } from '../../src/pack/read/read-pack';
import { madeUpPackFiles } from '../fixtures/made-up-pack-files';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('pack-damage');

const whole = madeUpPackFiles();
const snippets = [
  '',
  '"',
  ',',
  '\n',
  '-',
  '0',
  '1e999',
  'null',
  '[]',
  '{}',
  '[',
  '~',
  '\u{feff}',
  '"__proto__":1,',
];

/** A place in one of the files, how many bytes are lost there, and what stands there instead. */
const damages = fc.record({
  file: fc.constantFrom(...whole.keys()),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  lost: fc.nat({ max: 12 }),
  added: fc.oneof(
    fc.constantFrom(...snippets).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 4 }),
  ),
});

it('a damaged pack is read or refused with a sentence that names a file; it never makes the reader fail', () => {
  fc.assert(
    fc.property(fc.array(damages, { minLength: 1, maxLength: 3 }), (list) => {
      const files = new Map(whole);
      for (const { file, at, lost, added } of list) {
        const bytes = files.get(file) ?? new Uint8Array();
        const start = Math.floor(at * bytes.length);
        files.set(file, new Uint8Array([...bytes.slice(0, start), ...added, ...bytes.slice(start + lost)]));
      }
      const result = readPack(files);
      if (result.ok) return;
      expect(result.error.place?.file).toBeTruthy();
      expect(describeError(result.error)).toMatch(/^\S.+: \S.*\.$/su);
    }),
    { numRuns: 300 },
  );
});
