import type { Pack } from '../../core/pack';
import { boundsOfSubject } from '../places/bounds-of-subject';
import type { FillUnit } from '../../document/layers/fill-unit';
import { buildRows } from '../table/build-rows';
import { subjectKey } from '../table/subject-key';
import type { Subject } from '../store/state';
import type { Place } from './place';
import { rememberEach } from '../../core/remember';

/**
 * Every place of a kind, in the pack's order: areas of precincts, then precincts and ballot groups without an area; or
 * neighborhoods; or tracts. The same arguments give the same list.
 */
export const listPlaces = rememberEach(makePlaces, (unit) => unit);

/** The list that has a subject; null for what no list has. */
export function unitOfSubject(subject: Subject): FillUnit | null {
  switch (subject.unit) {
    case 'precinct area':
    case 'reporting unit':
      return 'precincts';
    case 'neighborhood':
      return 'neighborhoods';
    case 'tract':
      return 'tracts';
    case 'district':
      return null;
  }
}

function makePlaces(pack: Pack, unit: FillUnit): readonly Place[] {
  return buildRows(pack, unit === 'precincts' ? 'areas' : unit).flatMap(({ subject, name, note }) =>
    subject === null
      ? []
      : [
          {
            id: subjectKey(subject),
            subject,
            name,
            whyNotPlaced: subject.unit === 'reporting unit' ? note : null,
            point: middleOf(pack, subject),
          },
        ],
  );
}

function middleOf(pack: Pack, subject: Subject): readonly [number, number] | null {
  const bounds = boundsOfSubject(pack, subject);
  return bounds === null ? null : [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
}
