import * as z from 'zod';

export const userErrorSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  place: z
    .strictObject({
      file: z.string().exactOptional(),
      row: z.number().exactOptional(),
      column: z.string().exactOptional(),
      path: z.string().exactOptional(),
    })
    .exactOptional(),
});

export type HostError = z.infer<typeof userErrorSchema>;
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HostError };
