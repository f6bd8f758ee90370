import { unplacedUnits } from '../../core/election/coverage';
import type { Pack, Precinct, PrecinctArea } from '../../core/pack';
import { formatList } from '../../words/format';
import type { Subject } from '../store/state';
import { words } from '../../words/words';

/** How a subject is introduced. */
export interface SubjectTitle {
  /** What it is: "Neighborhood". */
  readonly kind: string;
  readonly name: string;
}

/** The precincts that an area stands for, in its own order. */
export function precinctsOfArea(pack: Pack, area: PrecinctArea): readonly Precinct[] {
  return area.precinctIds.flatMap((id) => pack.precincts.filter((precinct) => precinct.id === id));
}

/** What a subject is and is called. A subject that the pack does not have is called by its id. */
export function describeSubject(pack: Pack, subject: Subject): SubjectTitle {
  switch (subject.unit) {
    case 'district': {
      const district = pack.districts.find((each) => each.id === subject.id);
      const kind = district?.role === 'neighbor' ? 'Neighboring district' : 'District';
      return { kind, name: district?.name ?? subject.id };
    }
    case 'neighborhood': {
      const name = pack.neighborhoods.find((each) => each.id === subject.id)?.name;
      return { kind: 'Neighborhood', name: name ?? subject.id };
    }
    case 'tract':
      return { kind: 'Census tract', name: subject.id };
    case 'precinct area': {
      const ids = pack.precinctAreas.find((each) => each.id === subject.id)?.precinctIds ?? [subject.id];
      return { kind: ids.length > 1 ? 'Precincts at one location' : 'Precinct', name: formatList(ids) };
    }
    case 'reporting unit': {
      const isPrecinct = pack.precincts.some((each) => each.id === subject.id);
      return { kind: isPrecinct ? 'Precinct · not on the map' : 'Ballot group', name: subject.id };
    }
  }
}

/** Why a reporting unit is not on the map, as the pack says; null when no contest has it. */
export function reasonNotPlaced(pack: Pack, unitId: string): string | null {
  for (const { contest } of pack.contests) {
    const found = unplacedUnits(pack, contest.id).find(({ unit }) => unit.id === unitId);
    if (found !== undefined) return words.whyUnplaced(found.reason);
  }
  return null;
}
