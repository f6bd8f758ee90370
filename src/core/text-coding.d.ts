/**
 * The two text coders that every runtime of this program has (browser, Node, Electron) and that
 * TypeScript's ES2023 library does not name. Pure layers may use them; they are maths, not I/O.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
