import { fail, succeed, type Result } from '../core/result';
import { suggestName } from './nearest-name';

/** The value of an option that takes one of a few words; null when it was not given. */
export function readOneOf<T extends string>(
  name: string,
  given: string | undefined,
  known: readonly T[],
): Result<T | null> {
  if (given === undefined) return succeed(null);
  const found = known.find((entry) => entry === given);
  if (found !== undefined) return succeed(found);
  return fail('option', `--${name} ${given} is not known; ${suggestName(given, known)}`);
}

/** The value of an option that takes a whole number; null when it was not given. */
export function readWholeNumber(
  name: string,
  given: string | undefined,
  least: number,
  most: number,
): Result<number | null> {
  if (given === undefined) return succeed(null);
  const value = Number(given);
  if (/^\d+$/.test(given) && value >= least && value <= most) return succeed(value);
  return fail(
    'option',
    `--${name} takes a whole number from ${least} to ${most}, not ${JSON.stringify(given)}.`,
  );
}
