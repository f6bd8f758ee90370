import * as z from 'zod';
import type { OperationName } from './operation-names';
import { operations } from './operations';
import { userErrorSchema, type HostError } from './result';

const replySchema = (output: z.ZodType) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: output }),
    z.strictObject({ ok: z.literal(false), error: userErrorSchema }),
  ]);

/** The schema of an operation's reply: its output, or an error value. */
export const replySchemas: Readonly<Record<OperationName, z.ZodType>> = Object.fromEntries(
  Object.entries(operations).map(([name, operation]) => [name, replySchema(operation.output)]),
) as unknown as Record<OperationName, z.ZodType>;

/** An error reply. */
export const failReply = (
  code: string,
  message: string,
  place?: HostError['place'],
): { readonly ok: false; readonly error: HostError } => ({
  ok: false,
  error: place === undefined ? { code, message } : { code, message, place },
});

/** What every bug becomes on its way over the contract: nothing of the stack, the file system or the message leaves. */
export const internalError = () =>
  failReply(
    'internal',
    'The app made a mistake of its own. Nothing that was open is lost; try again or restart it.',
  );

/** The error reply for an input that its schema refuses: the first complaint and where it is. */
export function failInput(error: z.ZodError): { readonly ok: false; readonly error: HostError } {
  const issue = error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  const message = `The request is not what the operation takes: ${issue?.message ?? 'it does not fit'}.`;
  return failReply('input', message, path === '' ? undefined : { path });
}
