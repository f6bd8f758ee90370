import type * as z from 'zod';
import { decodeText } from './decode-text';
import { stop } from './stop';

/** The value of a JSON file. */
export function parseJson(file: string, bytes: Uint8Array): unknown {
  const text = decodeText(file, bytes);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    const row = rowOfSyntaxError(text, reason);
    return stop(
      'invalid-json',
      `This file is not valid JSON${row === null ? '' : ' from here on'}; it may be cut off or edited by hand.`,
      row === null ? { file } : { file, row },
    );
  }
}

/** The line that the engine names in its message; null when it names none. */
function rowOfSyntaxError(text: string, reason: string): number | null {
  const position = /position (\d+)/.exec(reason)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return reason.includes('end of JSON') ? text.trimEnd().split('\n').length : null;
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
