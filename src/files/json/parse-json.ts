import type * as z from 'zod';
import { checkJson } from './check-json';
import { decodeText } from '../text/decode-text';
import { findJsonError } from './find-json-error';
import { importLimits } from '../import-limits';
import { stop } from '../stop';

/** Files up to this size cannot hold so much that a parser could not: the least of what is limited takes two bytes. */
const innocentBytes = 2 * importLimits.jsonContainers;

/** The value of a JSON file. */
export function parseJson(file: string, bytes: Uint8Array): unknown {
  const text = decodeText(file, bytes);
  if (bytes.length > innocentBytes) checkJson(file, text);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { line, column } = findJsonError(text);
    return stop(
      'invalid-json',
      'From here on this is not valid JSON; the file may be cut off or edited by hand.',
      {
        file,
        row: line,
        column: String(column),
      },
    );
  }
}

/** The value, if it has the shape that the schema asks for. */
export function checkShape<T extends z.ZodType>(
  file: string,
  value: unknown,
  schema: T,
  parentPath = '',
): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = [parentPath, ...(issue?.path ?? [])].filter((part) => part !== '').join('.');
  const message = issue?.message ?? 'the content does not fit';
  return stop(
    'wrong-shape',
    `${message.replace(/^./, (first) => first.toUpperCase())}.`,
    path === '' ? { file } : { file, path },
  );
}
