import { findContest } from '../../core/election/find-contest';
import { participationOf, type Denominator } from '../../core/election/participation';
import type { Pack } from '../../core/pack';
import { contestName } from '../../words/contest-name';
import { listOf } from '../../words/list-of';
import { words } from '../../words/words';
import type { ContestIds } from './measure-of';

/** Why a pack has no map of a contest and these of its candidates, as a sentence or two; null when it has. */
export function problemOfContest(
  pack: Pack,
  contestId: string,
  names: readonly (string | null)[] = [],
): string | null {
  const returns = findContest(pack, contestId);
  const isReported = pack.facts.reportedContests.some((reported) => reported.contestId === contestId);
  if (returns === undefined && isReported) {
    return `“${contestName(pack, contestId)}” is known only by what was reported of its totals; there is nothing to map.`;
  }
  if (returns === undefined) {
    return `There is no contest “${contestId}”. ${listOf(pack.contests.map(({ contest }) => contest.id))}`;
  }
  if (returns.units.length === 0) {
    return `“${contestName(pack, contestId)}” is known only by its district totals; there is nothing to map.`;
  }
  const known = returns.candidates.map((candidate) => candidate.name);
  const missing = names.find((name) => name !== null && !known.includes(name));
  return missing === undefined ? null : `“${missing}” is not a candidate of “${contestId}”. ${listOf(known)}`;
}

/** Why a pack has no change between two contests with these candidates in both; null when it has. */
export function problemOfChange(
  pack: Pack,
  { from, to }: ContestIds,
  names: readonly (string | null)[] = [],
): string | null {
  if (from === to) return 'A change needs two different contests.';
  return problemOfContest(pack, from, names) ?? problemOfContest(pack, to, names);
}

/** Why two candidates make no margin; null when they do. */
export function problemOfPair({
  over,
  under,
}: {
  readonly over: string | null;
  readonly under: string | null;
}): string | null {
  return over !== null && over === under ? 'A margin needs two different candidates.' : null;
}

/**
 * Why a pack does not tell the votes of a contest by a denominator; null when it does. The district itself tells
 * whether the pack has the denominator at all.
 */
export function problemOfDenominator(pack: Pack, contestId: string, denominator: Denominator): string | null {
  const district = pack.districts.find(({ role }) => role === 'district');
  if (district === undefined) return null;
  const reference = { unit: 'district', id: district.id } as const;
  const figure = participationOf(pack, contestId, reference, denominator);
  return 'unavailable' in figure ? words.unavailable(figure.unavailable) : null;
}
