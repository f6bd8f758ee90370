import type { ContestReturns } from './contest';

/**
 * The contest to open on: of the latest day the first in the order of the pack's file, which is that of the ballot.
 * undefined for a pack without contests.
 * @param contests oldest first, those of one day in the order of the file
 */
export function openingContest(contests: readonly ContestReturns[]): ContestReturns | undefined {
  const latest = contests.at(-1)?.contest.date;
  return contests.find(({ contest }) => contest.date === latest);
}
