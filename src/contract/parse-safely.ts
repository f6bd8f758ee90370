import type * as z from 'zod';

/** Like `safeParse`, and null for values nested so deeply that the parser runs out of stack. */
export function parseSafely(schema: z.ZodType, value: unknown): z.ZodSafeParseResult<unknown> | null {
  try {
    return schema.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
