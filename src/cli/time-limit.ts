import { fail, succeed, type Result } from '../core/result';
import { valueOf, type GivenOptions } from './given-options';

/** Seconds that an import may take where nothing else is said. */
export const usualTimeLimit = 600;

/** Seconds that an import may take. */
export function readTimeLimit(options: GivenOptions): Result<number> {
  const given = valueOf(options, 'time-limit');
  if (given === undefined) return succeed(usualTimeLimit);
  const seconds = Number(given);
  return Number.isSafeInteger(seconds) && seconds > 0 && seconds <= 86_400
    ? succeed(seconds)
    : fail('option', `--time-limit takes whole seconds from 1 to 86400, not "${given}".`);
}
