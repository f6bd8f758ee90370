import { fail, succeed, type Result } from '../../core/result';
import type { CommandOption } from '../../document/measures/measure-of';
import { findCandidates } from './find-candidates';

/** How many candidates a measure can be about (null: one or more), and what they are for. */
interface Wanted {
  readonly candidateCounts: readonly number[] | null;
  readonly why: string;
}

/**
 * The candidates of a measure, as many as it is about.
 * @param word what the measure is called
 * @param names those to choose from
 * @param where what they are candidates of
 */
export function takeCandidates(
  { candidateCounts, why }: Wanted,
  word: string,
  given: readonly string[],
  names: readonly string[],
  where: string,
): Result<readonly string[]> {
  if (candidateCounts === null) {
    return given.length === 0
      ? fail('option', `--candidate is needed for ${word}, ${why}.`)
      : findCandidates(given, names, where);
  }
  if (candidateCounts.includes(given.length)) return findCandidates(given, names, where);
  const most = Math.max(...candidateCounts);
  if (most === 0)
    return fail('option', `--candidate has no meaning for ${word}, which is about all of them.`);
  if (given.length === 0) return fail('option', `--candidate is needed for ${word}: ${why}.`);
  const count = most === 1 ? 'once' : 'twice';
  return fail('option', `--candidate is wanted ${count} for ${word}: ${why}.`);
}

const optionNames: Readonly<Record<CommandOption, string>> = {
  groupName: '--group-name',
  denominator: '--denominator',
};

/** An option that a measure has no use for, as an error; null when there is none. */
export function refuseUnused(
  word: string,
  given: Readonly<Record<CommandOption, string | null>>,
  used: readonly CommandOption[],
): Result<null> {
  for (const option of ['groupName', 'denominator'] as const) {
    if (given[option] !== null && !used.includes(option))
      return fail('option', `${optionNames[option]} has no meaning for ${word}.`);
  }
  return succeed(null);
}
