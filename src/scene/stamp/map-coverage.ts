import type { Pack } from '../../core/pack';
import { electionLayers } from '../../document/layers/election-layers';
import type { MapSpec } from '../../document/layers/map-spec';
import type { StampedCoverage } from '../display/scene';
import { stampedCoverage } from './stamped-coverage';

/** How many votes a map shows of all, by its precincts where it has them; null when it shows no votes. */
export function mapCoverage(pack: Pack, spec: MapSpec): StampedCoverage | null {
  const layers = electionLayers(spec);
  const { layer, measure } =
    layers.findLast((candidate) => candidate.layer.id === 'precincts') ?? layers.at(-1) ?? {};
  if (layer === undefined || measure === undefined) return null;
  return stampedCoverage(pack, measure, layer.id === 'neighborhoods' ? 'neighborhood' : 'precinct area');
}
