import type { Pack } from '../../core/pack';
import type { MapSpec } from '../../document/layers/map-spec';
import type { SmallMultiplesSpec } from '../../document/sheets/small-multiples-spec';
import { fillBy } from '../../document/layers/fill-unit';
import { shareIn } from '../../document/measures/usual-measures';
import { mapElectionMeasures } from '../../document/mode';

/** The map with the share of a candidate of small multiples, by their unit. */
export function showShare(
  pack: Pack,
  spec: MapSpec,
  { contest, unit }: SmallMultiplesSpec,
  candidate: string,
): MapSpec {
  const filled = fillBy(pack, spec, unit);
  return mapElectionMeasures(filled, () => shareIn(contest, candidate));
}
