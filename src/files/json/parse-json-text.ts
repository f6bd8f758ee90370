import type { GivenFile, ImportNote } from '../given-file';
import { checkJson } from './check-json';
import { findJsonError } from './find-json-error';
import { stop } from '../stop';
import { sniffText } from '../text/sniff-text';

/** The value of a JSON file in any encoding that can be told, or the line and column where it stops being JSON. */
export function parseJsonText(
  file: GivenFile,
  encoding?: string,
): { readonly value: unknown; readonly notes: readonly ImportNote[] } {
  const { text, notes } = sniffText(file, encoding);
  checkJson(file.name, text);
  try {
    return { value: JSON.parse(text) as unknown, notes };
  } catch {
    const { line, column } = findJsonError(text);
    return stop(
      'invalid-json',
      'From here on this is not valid JSON; the file may be cut off or edited by hand.',
      { file: file.name, row: line, column: String(column) },
    );
  }
}
