import type { UnitReference } from '../../core/pack';
import type { Subject } from './state';
import { remember } from '../../core/remember';

const none: readonly UnitReference[] = [];

/** Those subjects that have a place on the map, as the same list for the same subjects. */
export function unitsOfSubjects(subjects: readonly Subject[]): readonly UnitReference[] {
  return subjects.length === 0 ? none : unitsOnTheMap(subjects);
}

const unitsOnTheMap = remember((subjects: readonly Subject[]): readonly UnitReference[] =>
  subjects.flatMap((each) => (each.unit === 'reporting unit' ? [] : [each])),
);
