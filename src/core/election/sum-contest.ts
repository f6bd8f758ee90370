import type { ContestReturns } from './contest';
import { sumUnits, type Tally } from './tally';

const cache = new WeakMap<ContestReturns, Tally>();

/**
 * The votes of a contest over all its reporting units, unplaced precincts and ballot groups included, summed once a
 * contest: what every area asks for may not go over all units for each. The same contest gives the same object.
 */
export function sumContest(returns: ContestReturns): Tally {
  const known = cache.get(returns);
  if (known !== undefined) return known;
  const tally = sumUnits(returns, returns.units);
  cache.set(returns, tally);
  return tally;
}
