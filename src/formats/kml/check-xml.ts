import { formatBytes, formatVotes } from '../../words/format';
import { stop } from '../../files/stop';
import { importLimits } from '../../files/import-limits';

/**
 * Refuses XML that could harm whoever parses it: declared entities, which may stand for endless text (the "billion
 * laughs"), elements nested without end, and more of them than there is memory for: their tree takes many times as much.
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
  let [depth, nodes] = [0, 0];
  for (let start = text.indexOf('<'); start !== -1;) {
    const end = endOfMarkup(text, start);
    const next = text[start + 1];
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?' && text[end - 1] !== '/') depth += 1;
    nodes += 1 + (next === '!' || next === '/' ? 0 : countAttributes(text, start, end));
    if (nodes > importLimits.xmlNodes) {
      const most = formatVotes(importLimits.xmlNodes);
      const message = `KML may have ${most} elements and attributes; this file has more. Give the boundaries as a shapefile or GeoJSON.`;
      stop('too-large', message, { file });
    }
    if (depth > importLimits.depth) stop('too-deep', 'Elements lie too deep in each other.', { file });
    start = text.indexOf('<', end);
  }
}

/** How many attributes a tag may have at most: so many equals signs are in it. */
function countAttributes(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === equals) count += 1;
  return count;
}

const equals = 0x3d;

/** Where the markup that begins at an index ends: its last character, or the end of the text. */
function endOfMarkup(text: string, start: number): number {
  const closing = text.startsWith('<!--', start) ? '-->' : text.startsWith('<![CDATA[', start) ? ']]>' : '>';
  const found = text.indexOf(closing, start + 1);
  return found === -1 ? text.length : found + closing.length - 1;
}
