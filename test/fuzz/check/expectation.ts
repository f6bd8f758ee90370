/** A result of a reader that breaks a promise: of what it reads, nothing is lost or made without being told. */
export class BrokenPromise extends Error {}

export function expectThat(holds: boolean, sentence: () => string): void {
  if (!holds) throw new BrokenPromise(sentence());
}
