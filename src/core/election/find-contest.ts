import type { Pack } from '../pack';
import type { ContestReturns } from './contest';

/** The contest's returns, or undefined when the pack has no contest of this id. */
export function findContest(pack: Pack, contestId: string): ContestReturns | undefined {
  return pack.contests.find((returns) => returns.contest.id === contestId);
}
