import type { GivenFile } from '../given-file';
import { stop } from '../stop';
import { decodeLines } from './decode-lines';
import type { SniffedText } from './sniffed-text';

/**
 * The text of a file whose encoding nobody declared. A byte order mark decides; then UTF-8 where every byte fits;
 * then UTF-16 where every other byte is zero; then, line by line, UTF-8 or else Windows-1252, with a note.
 *
 * @param encoding a person's choice (a WHATWG label) in place of all that
 */
export function sniffText(file: GivenFile, encoding?: string): SniffedText {
  const { name, bytes } = file;
  if (encoding !== undefined) return decodeAs(file, encoding);
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeAs(file, marked);
  const guess = guessUtf16(bytes);
  if (guess !== null) {
    const note = {
      code: 'encoding-guessed',
      message: 'Every other byte is zero, so the file was read as UTF-16.',
      file: name,
    };
    return { ...decodeAs(file, guess), notes: [note] };
  }
  if (bytes.subarray(0, 65_536).includes(0)) stop('not-text', 'This is not a text file.', { file: name });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', notes: [] };
  } catch {
    return decodeLines(file);
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function guessUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 1000);
  if (head.length < 8 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length * 0.35 && even === 0) return 'utf-16le';
  return even > head.length * 0.35 && odd === 0 ? 'utf-16be' : null;
}

function decodeAs(file: GivenFile, label: string): SniffedText {
  const decoder = createDecoder(file, label);
  try {
    return { text: decoder.decode(file.bytes), encoding: label, notes: [] };
  } catch {
    const text = new TextDecoder(label).decode(file.bytes);
    const count = text.split('\uFFFD').length - 1;
    const message = `Some characters are not ${label.toUpperCase()} and were replaced by \uFFFD.`;
    return { text, encoding: label, notes: [{ code: 'bad-characters', message, file: file.name, count }] };
  }
}

function createDecoder(file: GivenFile, label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return stop('unknown-encoding', `“${label}” is not an encoding that can be read.`, { file: file.name });
  }
}
