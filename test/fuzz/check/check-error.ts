import { describeError, type UserError } from '../../../src/core/result';
import { expectThat } from './expectation';

/** A code of words, one sentence of bearable length, and a file. */
export function checkError(error: UserError, needsFile = true): void {
  const { code, message, place } = error;
  const told = () => `The error is no sentence for a person: ${JSON.stringify(error).slice(0, 600)}`;
  expectThat(/^[a-z]+(-[a-z0-9]+)*$/.test(code), told);
  expectThat(/^\S[^]*[.?!)]$/.test(message) && message.length < 1000, told);
  expectThat(!needsFile || (place?.file ?? '') !== '', told);
  expectThat(place?.row === undefined || (Number.isInteger(place.row) && place.row > 0), told);
  expectThat(describeError(error).length < 8000, told);
}
