import { marginChange, totalChange, votesGained } from '../../core/election/change';
import { comparableTallies } from '../../core/election/common-units';
import { participationChange } from '../../core/election/participation-change';
import { isSmallCount } from '../../core/election/small-counts';
import { isWithheld, swingOf, type Tally } from '../../core/election/tally';
import type { Pack, UnitReference } from '../../core/pack';
import type { ChangeMeasure } from './measure-schema';
import { denominatorOf } from './denominator-of';
import { marginPairOf } from './margin-pair';
import { noData, numberOf, withheld, type UnitValue } from './value-kinds';

/**
 * The change of a measure between two contests in a place: no data where not the same precincts reported in both,
 * few votes where either has fewer than the floor.
 */
export function changeValueOf(
  pack: Pack,
  measure: ChangeMeasure,
  reference: UnitReference,
  floor: number,
): UnitValue {
  const tallies = comparableTallies(pack, measure.from, measure.to, reference);
  if (tallies === null) return noData;
  const { from, to } = tallies;
  if (isWithheld(from) || isWithheld(to)) return withheld;
  const value = differenceOf(pack, measure, reference, from, to);
  return isSmallCount([from, to], floor) ? { kind: 'few votes', value } : numberOf(value);
}

function differenceOf(
  pack: Pack,
  measure: ChangeMeasure,
  reference: UnitReference,
  from: Tally,
  to: Tally,
): number | null {
  switch (measure.kind) {
    case 'swing':
      return swingOf(from, to, measure.candidate);
    case 'votes gained':
      return votesGained(from, to, measure.candidate);
    case 'total change':
      return totalChange(from, to).votes;
    case 'margin change': {
      const pair = marginPairOf(pack, measure);
      return pair === null ? null : marginChange(from, to, pair.over, pair.under);
    }
    case 'participation change': {
      const change = participationChange(pack, measure.from, measure.to, reference, denominatorOf(measure));
      return 'unavailable' in change ? null : change.share;
    }
  }
}
