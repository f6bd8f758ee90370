import { isSystemError } from '../system-error';

/** Runs what may be left for the next time when the system refuses it. */
export async function ignoreSystemErrors(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
