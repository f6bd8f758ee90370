import { tallyTotal, type Tally } from './tally';

/** Fewer votes than this make shares that jump by whole tens of points with one voter. */
export const defaultSmallCountFloor = 10;

/**
 * True when any of the tallies has fewer votes than the floor, so that shares and changes made from them are not to
 * be shown as if certain.
 */
export function isSmallCount(tallies: readonly Tally[], floor = defaultSmallCountFloor): boolean {
  return tallies.some((tally) => tallyTotal(tally) < floor);
}
