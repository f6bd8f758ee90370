import { importLimits } from '../import-limits';
import { stop } from '../stop';
import { formatVotes } from '../../words/format';

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openArray, closeArray, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The limits of {@link importLimits} that are about JSON. */
export type JsonLimits = Readonly<
  Record<'jsonContainers' | 'jsonMembers' | 'jsonValues' | 'jsonDepth', number>
>;

/** How much a parser would make of a JSON text. */
export interface JsonSize {
  /** Arrays and objects. */
  readonly containers: number;
  /** Members of objects. */
  readonly members: number;
  /** Values of any kind; of a text that is no JSON, about as many. */
  readonly values: number;
}

/**
 * Refuses JSON that would take more memory than there is, before it is parsed: parsing can neither be stopped nor
 * held to a limit. It reads the text once and keeps nothing; a text that is no JSON is left to the parser to refuse.
 */
export function checkJson(file: string, text: string, limits: JsonLimits = importLimits): JsonSize {
  let [containers, members, commas, depth] = [0, 0, 0, 0];
  const tooLarge = (what: string, most: number): never =>
    stop(
      'too-large',
      `A JSON file may hold ${formatVotes(most)} ${what}; this one has more. Leave out what the map does not need, or give the boundaries as a shapefile.`,
      { file },
    );
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case quote:
        index = endOfString(text, index);
        break;
      case openArray:
      case openObject:
        containers += 1;
        depth += 1;
        if (containers > limits.jsonContainers) tooLarge('arrays and objects', limits.jsonContainers);
        if (depth > limits.jsonDepth)
          stop('too-deep', 'Arrays and objects lie too deep in each other.', { file });
        break;
      case closeArray:
      case closeObject:
        depth -= 1;
        break;
      case colon:
        members += 1;
        if (members > limits.jsonMembers) tooLarge('members of objects', limits.jsonMembers);
        break;
      case comma:
        commas += 1;
        if (commas + containers > limits.jsonValues) tooLarge('values', limits.jsonValues);
        break;
    }
  }
  return { containers, members, values: commas + containers };
}

/** Where a string that begins at an index ends: at its closing quotation mark, or with the text. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === backslash) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}
