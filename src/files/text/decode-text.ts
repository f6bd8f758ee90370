import { stop } from '../stop';

/** The text of a UTF-8 file, without a byte order mark. */
export function decodeText(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return stop('bad-encoding', 'This file is not UTF-8 text; save it as UTF-8.', {
      file,
      row: lineOfBadByte(bytes),
    });
  }
}

/** The 1-based line that first fails to decode. A line feed byte is never part of another UTF-8 character. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(10, start);
    const end = found === -1 ? bytes.length : found + 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}
