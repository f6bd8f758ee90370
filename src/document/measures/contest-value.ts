import { isSmallCount } from '../../core/election/small-counts';
import { isWithheld, type Tally } from '../../core/election/tally';
import { tallyOf } from '../../core/election/unit-tally';
import type { Pack, UnitReference } from '../../core/pack';
import { noData, withheld, type UnitValue } from './value-kinds';

/**
 * A value made of the votes of one contest in a place: no data where none reported, withheld where counts are.
 * @param floor values made of fewer votes are `few votes`; 0 takes all as they are.
 */
export function valueInContest(
  pack: Pack,
  contestId: string,
  reference: UnitReference,
  floor: number,
  read: (tally: Tally) => UnitValue,
): UnitValue {
  const tally = tallyOf(pack, contestId, reference);
  if (tally === null || tally.unitIds.length === 0) return noData;
  if (isWithheld(tally)) return withheld;
  const value = read(tally);
  if (!isSmallCount([tally], floor)) return value;
  return { kind: 'few votes', value: value.kind === 'number' ? value.value : null };
}
