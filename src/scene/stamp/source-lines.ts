import type { Pack, Source } from '../../core/pack';
import { formatDate } from '../format';
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

/**
 * The sources of everything that a map shows, figures first, one line an agency: title and vintage of each. Sources of
 * contests and measures that the map does not show are left out.
 */
export function sourceLines(pack: Pack, spec: MapSpec): readonly string[] {
  const visible = spec.layers.filter((layer) => layer.visible && layer.opacity > 0);
  const figures = new Set(visible.flatMap((layer) => figureSources(pack, layer)));
  const hidden = figureSourcesOf(pack).filter((id) => !figures.has(id));
  const ids = [...new Set([...figures, ...visible.flatMap((layer) => geometrySources(pack, layer))])];
  const shown = ids
    .filter((id) => !hidden.includes(id))
    .flatMap((id) => pack.sources.filter((source) => source.id === id));
  const agencies = [...new Set(shown.map(({ agency }) => agency))];
  return agencies.map((agency) => {
    const titles = shown
      .filter((source) => source.agency === agency)
      .map((source) => describeSource(source, agency));
    return `${agency}: ${titles.join('; ')}`;
  });
}

function figureSources(pack: Pack, layer: LayerSpec): readonly string[] {
  const measure = measureOfLayer(layer);
  if (measure === null) return [];
  if (measure.kind !== 'demographic') {
    return contestIdsOf(measure).flatMap((id) => requireContest(pack, id).contest.sourceIds);
  }
  return pack.demographicMeasures.filter(({ id }) => id === measure.measure).map(({ sourceId }) => sourceId);
}

/** Every source of votes and demographic figures. */
const figureSourcesOf = (pack: Pack): readonly string[] => [
  ...pack.contests.flatMap(({ contest }) => contest.sourceIds),
  ...pack.demographicMeasures.map(({ sourceId }) => sourceId),
];

function geometrySources(pack: Pack, layer: LayerSpec): readonly string[] {
  const names = resourcesOfLayer[layer.id];
  return pack.resources.filter(({ name }) => names.includes(name)).flatMap(({ sourceIds }) => sourceIds);
}

/** Title and vintage, without saying twice what both of them or the agency say. */
function describeSource({ title, vintage }: Source, agency: string): string {
  const parts = title.split(', ').filter((part, index) => index === 0 || !vintage.includes(part));
  const wholeTitle = parts.join(', ');
  const shortTitle = wholeTitle.startsWith(`${agency} `) ? wholeTitle.slice(agency.length + 1) : wholeTitle;
  return `${shortTitle}, ${formatDate(vintage)}`;
}
