import { fail, succeed, type Result } from '../../core/result';
import type { MeasureKind } from '../../document/measures/choose-measure';
import { findCandidates } from './find-candidates';

/** How many candidates each measure is about, and what they are for; those not listed are about none. */
const wanted: Readonly<
  Partial<Record<MeasureKind, { readonly counts: readonly number[]; readonly why: string }>>
> = {
  share: { counts: [1], why: 'whose share of the votes' },
  rank: { counts: [1], why: 'whose rank' },
  votes: { counts: [0, 1], why: 'whose votes' },
  swing: { counts: [1], why: 'whose change of share' },
  'votes gained': { counts: [1], why: 'whose votes' },
  margin: { counts: [0, 2], why: 'who leads, then over whom' },
  'margin change': { counts: [0, 2], why: 'who leads, then over whom' },
};

/**
 * The candidates of a measure, as many as it is about.
 * @param names those to choose from
 * @param where what they are candidates of
 */
export function takeCandidates(
  kind: MeasureKind,
  word: string,
  given: readonly string[],
  names: readonly string[],
  where: string,
): Result<readonly string[]> {
  if (kind === 'group share') {
    return given.length === 0
      ? fail('option', '--candidate is needed for group-share, once for each of the group.')
      : findCandidates(given, names, where);
  }
  const { counts, why } = wanted[kind] ?? { counts: [0], why: '' };
  if (counts.includes(given.length)) return findCandidates(given, names, where);
  const most = Math.max(...counts);
  if (most === 0)
    return fail('option', `--candidate has no meaning for ${word}, which is about all of them.`);
  if (given.length === 0) return fail('option', `--candidate is needed for ${word}: ${why}.`);
  const count = most === 1 ? 'once' : 'twice';
  return fail('option', `--candidate is wanted ${count} for ${word}: ${why}.`);
}

/** An option that a measure has no use for, as an error; null when there is none. */
export function refuseUnused(
  word: string,
  given: { readonly groupName: string | null; readonly denominator: string | null },
  used: readonly ('groupName' | 'denominator')[],
): Result<null> {
  for (const [key, option] of [
    ['groupName', '--group-name'],
    ['denominator', '--denominator'],
  ] as const) {
    if (given[key] !== null && !used.includes(key))
      return fail('option', `${option} has no meaning for ${word}.`);
  }
  return succeed(null);
}
