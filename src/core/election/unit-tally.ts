import { indexById } from '../index-by-id';
import type { Pack, UnitReference } from '../pack';
import type { ContestReturns, ReturnUnit } from './contest';
import { findContest } from './find-contest';
import { neighborhoodOfPrecinct } from './neighborhood-of-precinct';
import { sumUnits, type Tally } from './tally';
import { rememberEach } from '../remember';

export { neighborhoodOfPrecinct } from './neighborhood-of-precinct';

/**
 * The votes that one place cast in a contest:
 * - district: every reporting unit, unplaced precincts and ballot groups included;
 * - neighborhood: the located precincts inside it (see {@link neighborhoodOfPrecinct});
 * - precinct area: its precincts summed;
 * - tract: null, because returns are never split over tracts here.
 *
 * null also when the contest or the place is unknown. The same arguments give the same object.
 */
export const tallyOf = rememberEach(sumPlace, (contestId, { unit, id }) =>
  JSON.stringify([contestId, unit, id]),
);

function sumPlace(pack: Pack, contestId: string, reference: UnitReference): Tally | null {
  const returns = findContest(pack, contestId);
  const units = returns === undefined ? null : unitsOf(pack, returns, reference);
  return returns === undefined || units === null ? null : sumUnits(returns, units);
}

/** The precincts of a contest by the neighborhood that they lie in, in the order of the returns, found once a contest. */
const unitsByNeighborhood = rememberEach(groupByNeighborhood, (returns) => returns);

function groupByNeighborhood(
  pack: Pack,
  returns: ContestReturns,
): ReadonlyMap<string, readonly ReturnUnit[]> {
  const neighborhoodIds = neighborhoodOfPrecinct(pack);
  const made = new Map<string, ReturnUnit[]>();
  for (const unit of returns.units) {
    const home = unit.kind === 'precinct' ? neighborhoodIds.get(unit.id) : undefined;
    if (home === undefined) continue;
    const members = made.get(home);
    if (members === undefined) made.set(home, [unit]);
    else members.push(unit);
  }
  return made;
}

function unitsOf(
  pack: Pack,
  returns: ContestReturns,
  reference: UnitReference,
): readonly ReturnUnit[] | null {
  switch (reference.unit) {
    case 'district': {
      const district = indexById(pack.districts).get(reference.id);
      return district?.role === 'district' ? returns.units : null;
    }
    case 'neighborhood': {
      if (!indexById(pack.neighborhoods).has(reference.id)) return null;
      return unitsByNeighborhood(pack, returns).get(reference.id) ?? [];
    }
    case 'precinct area': {
      const area = indexById(pack.precinctAreas).get(reference.id);
      if (area === undefined) return null;
      const units = indexById(returns.units);
      return area.precinctIds.flatMap((id) => {
        const unit = units.get(id);
        return unit?.kind === 'precinct' ? [unit] : [];
      });
    }
    case 'tract':
      return null;
  }
}
