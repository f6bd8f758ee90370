import type { Pack, Source } from '../../core/pack';
import { contestIdsOf, requireContest } from '../measure/contests-of';
import type { LayerSpec, MapSpec } from '../spec/map-spec';
import { measureOfLayer } from '../spec/election-layers';

/** The pack's resources that a layer is drawn from, besides the sources of its figures. */
const resourcesOfLayer: Readonly<Record<LayerSpec['id'], readonly string[]>> = {
  neighbors: ['boundaries'],
  tracts: ['boundaries'],
  precincts: ['precincts', 'boundaries'],
  neighborhoods: ['boundaries'],
  roads: ['boundaries'],
  boundary: ['boundaries'],
  places: ['places'],
};

/** The sources of everything that a map shows, figures first, one line each with agency and vintage. */
export function sourceLines(pack: Pack, spec: MapSpec): readonly string[] {
  const visible = spec.layers.filter((layer) => layer.visible && layer.opacity > 0);
  const ids = new Set([
    ...visible.flatMap((layer) => figureSources(pack, layer)),
    ...visible.flatMap((layer) => geometrySources(pack, layer)),
  ]);
  return pack.sources
    .filter((source) => ids.has(source.id))
    .sort((first, second) => [...ids].indexOf(first.id) - [...ids].indexOf(second.id))
    .map(describeSource);
}

function figureSources(pack: Pack, layer: LayerSpec): readonly string[] {
  const measure = measureOfLayer(layer);
  if (measure === null) return [];
  if (measure.kind !== 'demographic') {
    return contestIdsOf(measure).flatMap((id) => requireContest(pack, id).contest.sourceIds);
  }
  return pack.demographicMeasures.filter(({ id }) => id === measure.measure).map(({ sourceId }) => sourceId);
}

function geometrySources(pack: Pack, layer: LayerSpec): readonly string[] {
  const names = resourcesOfLayer[layer.id];
  return pack.resources.filter(({ name }) => names.includes(name)).flatMap(({ sourceIds }) => sourceIds);
}

const describeSource = ({ agency, title, vintage }: Source): string => `${agency}: ${title}, ${vintage}`;
