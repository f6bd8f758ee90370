import type { GivenFile } from '../given-file';
import type { SniffedText } from './sniffed-text';

/**
 * The text of a file that is not UTF-8 throughout: each line as UTF-8 where it is, else as Windows-1252. That reads
 * files of one encoding as well as files that were pasted together from two; a note says which it was.
 */
export function decodeLines(file: GivenFile): SniffedText {
  const { name, bytes } = file;
  const strict = new TextDecoder('utf-8', { fatal: true });
  const western = new TextDecoder('windows-1252');
  const lines: string[] = [];
  const westernLines: number[] = [];
  let hasUtf8 = false;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(10, start);
    const end = found === -1 ? bytes.length : found + 1;
    const line = bytes.subarray(start, end);
    try {
      const text = strict.decode(line);
      lines.push(text);
      hasUtf8 ||= text.length < line.length;
    } catch {
      lines.push(western.decode(line));
      westernLines.push(lines.length);
    }
    start = end;
  }
  const message = hasUtf8
    ? 'The file mixes two encodings: most is UTF-8, but these lines were read as Windows-1252. Check their accents.'
    : 'The file is not UTF-8 and was read as Windows-1252. Check the accents of its names.';
  const row = westernLines[0] ?? 1;
  const note = {
    code: hasUtf8 ? 'mixed-encodings' : 'encoding-guessed',
    message,
    file: name,
    row,
    count: westernLines.length,
  };
  return { text: lines.join(''), encoding: 'windows-1252', notes: [note] };
}
