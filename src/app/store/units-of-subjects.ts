import type { UnitReference } from '../../core/pack';
import type { Subject } from './state';

const none: readonly UnitReference[] = [];
const known = new WeakMap<readonly Subject[], readonly UnitReference[]>();

/** Those subjects that have a place on the map, as the same list for the same subjects. */
export function unitsOfSubjects(subjects: readonly Subject[]): readonly UnitReference[] {
  if (subjects.length === 0) return none;
  const units =
    known.get(subjects) ?? subjects.flatMap((each) => (each.unit === 'reporting unit' ? [] : [each]));
  known.set(subjects, units);
  return units;
}
