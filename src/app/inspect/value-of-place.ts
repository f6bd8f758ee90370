import type { Pack } from '../../core/pack';
import { isPeopleMeasure } from '../../document/measures/measure-kinds';
import { valueOf } from '../../document/measures/unit-value';
import type { UnitValue } from '../../document/measures/value-kinds';
import type { Measure } from '../../document/measures/measure-schema';
import type { Subject } from '../store/state';

/**
 * The value of a measure for a place, the one that colours it; no data for what is not on the map.
 * @param floor values made of fewer votes are `few votes`
 */
export function valueOfPlace(pack: Pack, measure: Measure, floor: number, subject: Subject): UnitValue {
  const isOnMap = subject.unit !== 'reporting unit' && (subject.unit !== 'tract' || isPeopleMeasure(measure));
  return isOnMap ? valueOf(pack, measure, subject, floor) : { kind: 'no data' };
}
