import type { GivenFile } from '../../src/files/given-file';

/** What stands behind a reader: files as they are dropped, a pack's folder, a zipped pack, a recipe. */
export type InputKind = 'import' | 'pack' | 'pack-zip' | 'recipe';

/** One input of the fuzzer. In an import the files after `damaged` are whole and give the damaged ones a purpose. */
export interface FuzzInput {
  readonly kind: InputKind;
  readonly files: readonly GivenFile[];
}

const encoder = new TextEncoder();

export const textBytes = (text: string): Uint8Array => encoder.encode(text);
export const bytesText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const namedText = (name: string, text: string): GivenFile => ({ name, bytes: textBytes(text) });
