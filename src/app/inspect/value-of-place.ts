import { indexById } from '../../core/index-by-id';
import type { Pack } from '../../core/pack';
import { demographicValueOf } from '../../document/measures/demographic-value';
import { electionValueOf } from '../../document/measures/unit-value';
import type { UnitValue } from '../../document/measures/value-kinds';
import type { Measure } from '../../document/measures/measure-schema';
import type { Subject } from '../store/state';

/**
 * The value of a measure for a place, the one that colours it; no data for what is not on the map.
 * @param floor values made of fewer votes are `few votes`
 */
export function valueOfPlace(pack: Pack, measure: Measure, floor: number, subject: Subject): UnitValue {
  if (measure.kind === 'demographic') {
    const tract = subject.unit === 'tract' ? indexById(pack.tracts).get(subject.id) : undefined;
    return tract === undefined ? { kind: 'no data' } : demographicValueOf(pack, measure, tract);
  }
  if (subject.unit === 'reporting unit' || subject.unit === 'tract') return { kind: 'no data' };
  return electionValueOf(pack, measure, subject, floor);
}
