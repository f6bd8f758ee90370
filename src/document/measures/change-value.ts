import { comparableTallies } from '../../core/election/common-units';
import { isSmallCount } from '../../core/election/small-counts';
import { isWithheld, type Tally } from '../../core/election/tally';
import type { Pack, UnitReference } from '../../core/pack';
import type { ContestIds } from './measure-of';
import { noData, numberOf, withheld, type UnitValue } from './value-kinds';

/**
 * A change between two contests in a place: no data where not the same precincts reported in both, few votes where
 * either has fewer than the floor.
 */
export function valueOfChange(
  pack: Pack,
  contests: ContestIds,
  reference: UnitReference,
  floor: number,
  read: (from: Tally, to: Tally) => number | null,
): UnitValue {
  const tallies = comparableTallies(pack, contests.from, contests.to, reference);
  if (tallies === null) return noData;
  const { from, to } = tallies;
  if (isWithheld(from) || isWithheld(to)) return withheld;
  const value = read(from, to);
  return isSmallCount([from, to], floor) ? { kind: 'few votes', value } : numberOf(value);
}
