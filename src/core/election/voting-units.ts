import type { Neighborhood, Pack, PrecinctArea } from '../pack';

/** The parts of a district that a map can show votes for. */
export type VotingUnit = 'precinct area' | 'neighborhood';

/** The pack's units of a kind, in the pack's order. */
export function unitsOfKind(pack: Pack, unit: VotingUnit): readonly (PrecinctArea | Neighborhood)[] {
  return unit === 'precinct area' ? pack.precinctAreas : pack.neighborhoods;
}
