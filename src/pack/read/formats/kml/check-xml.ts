import { formatBytes } from '../../limits';
import { stop } from '../../stop';
import { importLimits } from '../import-limits';

/**
 * Refuses XML that could harm whoever parses it: declared entities, which may stand for endless text (the "billion
 * laughs"), and elements nested without end.
 */
export function checkXml(file: string, text: string): void {
  if (text.length > importLimits.xmlCharacters) {
    stop('too-large', `KML may have ${formatBytes(importLimits.xmlCharacters)}; this file has more.`, {
      file,
    });
  }
  if (/<!(ENTITY|DOCTYPE)/i.test(text)) {
    stop(
      'unsafe-xml',
      'The file declares a document type or entities of its own, which no map needs; it was not read.',
      { file },
    );
  }
  let depth = 0;
  for (let start = text.indexOf('<'); start !== -1;) {
    const end = endOfMarkup(text, start);
    const next = text[start + 1];
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?' && text[end - 1] !== '/') depth += 1;
    if (depth > importLimits.depth) stop('too-deep', 'Elements lie too deep in each other.', { file });
    start = text.indexOf('<', end);
  }
}

/** Where the markup that begins at an index ends: its last character, or the end of the text. */
function endOfMarkup(text: string, start: number): number {
  const closing = text.startsWith('<!--', start) ? '-->' : text.startsWith('<![CDATA[', start) ? ']]>' : '>';
  const found = text.indexOf(closing, start + 1);
  return found === -1 ? text.length : found + closing.length - 1;
}
