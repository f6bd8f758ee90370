import { neighborhoodOfPrecinct } from '../../core/election/neighborhood-of-precinct';
import type { Pack } from '../../core/pack';

/** Ids of the located precincts inside a neighborhood, in order. */
export function precinctsOfNeighborhood(pack: Pack, neighborhoodId: string): readonly string[] {
  const inside = [...neighborhoodOfPrecinct(pack)].filter(
    ([, neighborhood]) => neighborhood === neighborhoodId,
  );
  return inside.map(([precinct]) => precinct).sort();
}
