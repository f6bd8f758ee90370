import { indexById } from '../index-by-id';
import type { Pack, UnitReference } from '../pack';
import { findPeopleColumn } from './district-profile';
import { interpolateColumns } from './interpolate-columns';
import { readColumn } from './measure-tract';

export type ResidentsMethod = 'interpolated' | 'published';

/** How many people live in a place. */
export interface Residents {
  /** Not a whole number where it is interpolated. */
  readonly count: number;
  /** At 90% confidence; null where not published. */
  readonly marginOfError: number | null;
  /** Tracts without data that reach into the place: their people are not in the count. */
  readonly missingTracts: number;
  /** Split from tracts by area, or as published for a tract. */
  readonly method: ResidentsMethod;
}

/**
 * Residents of all ages of a place: a tract's own count, or for precinct areas, neighborhoods and the district the
 * tracts' counts by areal interpolation, inside the district. It differs a little from the district profile, which
 * counts tracts whole. null when the pack counts no people, the place is unknown or no tract with data reaches it.
 */
export function residentsOf(pack: Pack, reference: UnitReference): Residents | null {
  const column = findPeopleColumn(pack.demographicMeasures);
  if (column === null) return null;
  const { unit, id } = reference;
  if (unit === 'tract') return residentsOfTract(pack, id, column);
  const interpolated = interpolateColumns(pack, { unit, id }, [column]);
  const estimate = interpolated?.counts[0]?.estimate ?? null;
  if (interpolated === null || estimate === null) return null;
  return {
    count: estimate,
    marginOfError: interpolated.counts[0]?.marginOfError ?? null,
    missingTracts: interpolated.missingTracts,
    method: 'interpolated',
  };
}

function residentsOfTract(pack: Pack, id: string, column: string): Residents | null {
  const tract = indexById(pack.tracts).get(id);
  if (tract === undefined) return null;
  const { estimate, marginOfError } = readColumn(tract, column);
  return estimate === null ? null : { count: estimate, marginOfError, missingTracts: 0, method: 'published' };
}
