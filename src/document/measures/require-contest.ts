import type { ContestReturns } from '../../core/election/contest';
import { findContest } from '../../core/election/find-contest';
import type { Pack } from '../../core/pack';

/**
 * The contest of a spec that passed `checkSpec`.
 * @throws RangeError when the pack has no such contest.
 */
export function requireContest(pack: Pack, contestId: string): ContestReturns {
  const returns = findContest(pack, contestId);
  if (returns === undefined) throw new RangeError(`the pack has no contest ${contestId}`);
  return returns;
}

/** The contest as a word within a sentence: `runoff`; its title where two contests share that word. */
export function contestWord(pack: Pack, contestId: string): string {
  const { contest } = requireContest(pack, contestId);
  const same = pack.contests.filter((other) => other.contest.shortTitle === contest.shortTitle);
  return same.length === 1 ? contest.shortTitle.toLowerCase() : contest.title;
}

/** The names of a contest's candidates, in its order. */
export const candidateNamesOf = (pack: Pack, contestId: string): readonly string[] =>
  requireContest(pack, contestId).candidates.map(({ name }) => name);
