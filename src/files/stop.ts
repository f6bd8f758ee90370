import type { ErrorPlace, UserError } from '../core/result';

/**
 * Ends the reading of a pack because of what is in its files. Thrown only below `readPack` and `unzipPack`, which turn
 * it into a value; anything else that is thrown is a bug and passes through.
 */
export class Stop extends Error {
  constructor(readonly userError: UserError) {
    super(userError.message);
  }
}

/** Gives up on the input with a sentence that a person can act on, and the place where it went wrong. */
export function stop(code: string, message: string, place: ErrorPlace): never {
  throw new Stop({ code, message, place });
}
