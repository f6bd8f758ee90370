import { indexById } from '../index-by-id';
import type { Pack, UnitReference } from '../pack';
import type { ContestReturns, ReturnUnit } from './contest';
import { findContest } from './find-contest';
import { neighborhoodOfPrecinct } from './neighborhood-of-precinct';
import { sumUnits, type Tally } from './tally';

export { neighborhoodOfPrecinct } from './neighborhood-of-precinct';

const cache = new WeakMap<Pack, Map<string, Tally | null>>();

/**
 * The votes that one place cast in a contest:
 * - district: every reporting unit, unplaced precincts and ballot groups included;
 * - neighborhood: the located precincts inside it (see {@link neighborhoodOfPrecinct});
 * - precinct area: its precincts summed;
 * - tract: null, because returns are never split over tracts here.
 *
 * null also when the contest or the place is unknown. The same arguments give the same object.
 */
export function tallyOf(pack: Pack, contestId: string, reference: UnitReference): Tally | null {
  const tallies = cache.get(pack) ?? new Map<string, Tally | null>();
  cache.set(pack, tallies);
  const key = JSON.stringify([contestId, reference.unit, reference.id]);
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const returns = findContest(pack, contestId);
  const units = returns === undefined ? null : unitsOf(pack, returns, reference);
  const tally = returns === undefined || units === null ? null : sumUnits(returns, units);
  tallies.set(key, tally);
  return tally;
}

const groups = new WeakMap<Pack, WeakMap<ContestReturns, ReadonlyMap<string, readonly ReturnUnit[]>>>();

/** The precincts of a contest by the neighborhood that they lie in, in the order of the returns, found once a contest. */
function unitsByNeighborhood(
  pack: Pack,
  returns: ContestReturns,
): ReadonlyMap<string, readonly ReturnUnit[]> {
  const ofPack =
    groups.get(pack) ?? new WeakMap<ContestReturns, ReadonlyMap<string, readonly ReturnUnit[]>>();
  groups.set(pack, ofPack);
  const known = ofPack.get(returns);
  if (known !== undefined) return known;
  const neighborhoodIds = neighborhoodOfPrecinct(pack);
  const made = new Map<string, ReturnUnit[]>();
  for (const unit of returns.units) {
    const home = unit.kind === 'precinct' ? neighborhoodIds.get(unit.id) : undefined;
    if (home === undefined) continue;
    const members = made.get(home);
    if (members === undefined) made.set(home, [unit]);
    else members.push(unit);
  }
  ofPack.set(returns, made);
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
