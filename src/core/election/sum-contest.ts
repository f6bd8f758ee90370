import type { ContestReturns } from './contest';
import { sumUnits, type Tally } from './tally';
import { remember } from '../remember';

/**
 * The votes of a contest over all its reporting units, unplaced precincts and ballot groups included, summed once a
 * contest: what every area asks for may not go over all units for each. The same contest gives the same object.
 */
export const sumContest = remember((returns: ContestReturns): Tally => sumUnits(returns, returns.units));
