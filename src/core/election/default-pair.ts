import type { ContestReturns } from './contest';
import { sumContest } from './sum-contest';
import { rankTally } from './tally';

/**
 * Names of the two candidates with most votes over all reporting units, first and second; null when fewer than two
 * stood. Equal votes keep the contest's order.
 */
export function leadingPair(returns: ContestReturns): readonly [string, string] | null {
  const [first, second] = rankTally(sumContest(returns));
  return first === undefined || second === undefined ? null : [first.candidate.name, second.candidate.name];
}
