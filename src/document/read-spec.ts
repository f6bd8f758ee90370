import type * as z from 'zod';
import { fail, succeed, type Result } from '../core/result';

/**
 * Reads something saved by its schema. The error has the code and names the first wrong field.
 * @param what the thing in words, with its article: `a map specification`.
 */
export function readSpec<T>(schema: z.ZodType<T>, json: unknown, code: string, what: string): Result<T> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  const message = `This is not ${what}: ${issue?.message ?? 'it has the wrong form'}.`;
  return path === '' ? fail(code, message) : fail(code, message, { path });
}
