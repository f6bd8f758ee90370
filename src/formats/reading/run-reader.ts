import type { Result, UserError } from '../../core/result';
import { succeed } from '../../core/result';
import { stop, Stop } from '../../files/stop';

/** Runs a reader and makes a value of what it stopped for. Anything else that is thrown is a bug and passes through. */
export async function runReader<T>(read: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await read());
  } catch (error) {
    if (error instanceof Stop) return { ok: false, error: error.userError };
    throw error;
  }
}

/**
 * Calls a library that parses a person's file. What the library throws is about the file, so it becomes a user error;
 * nothing of our own belongs inside the call.
 */
export async function askLibrary<T>(file: string, format: string, call: () => T | Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Stop) throw error;
    return stop('unreadable', unreadableMessage(format, error), { file });
  }
}

/** {@link askLibrary} for a library that answers at once; `code` is the error's. */
export function askLibraryNow<T>(file: string, format: string, call: () => T, code = 'unreadable'): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof Stop) throw error;
    return stop(code, unreadableMessage(format, error), { file });
  }
}

function unreadableMessage(format: string, error: unknown): string {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200);
  return `This file cannot be read as ${format}: ${reason.replace(/\.$/, '')}.`;
}

/** What a reader that heard {@link ReadOptions.isCancelled} say true stops with. */
export const cancelled = (file: string): UserError => ({
  code: 'cancelled',
  message: 'Reading was cancelled.',
  place: { file },
});
