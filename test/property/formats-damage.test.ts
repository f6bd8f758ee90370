import { describe, expect, it } from 'vitest';
import { propertySeed } from '../fixtures/property-settings';
import { checkInput } from '../fuzz/check/check-input';
import { countWhole, makeInput, readers } from '../fuzz/readers';

/** A small part of what `npm run fuzz` does, in a few seconds. */
const damagedInputs = 12;

console.info(`formats-damage: PROPERTY_SEED=${propertySeed}`);

describe.each([...readers.keys()])('files for the reader of %s', (reader) => {
  it('are read whole', async () => {
    const count = await countWhole(reader);
    for (let index = 0; index < count; index += 1) {
      expect(await checkInput(await makeInput(reader, propertySeed, index)), `input ${index}`).not.toBe(
        'refused',
      );
    }
  });

  it('are, damaged, read or refused in a sentence, and no row, area or vote is lost without a word', async () => {
    const first = await countWhole(reader);
    for (let index = first; index < first + damagedInputs; index += 1) {
      const input = await makeInput(reader, propertySeed, index);
      await checkInput(input).catch((error: unknown) => {
        throw new Error(`seed ${propertySeed}, input ${index}`, { cause: error });
      });
    }
  });
});
