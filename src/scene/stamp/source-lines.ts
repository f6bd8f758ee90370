import type { Pack, Source } from '../../core/pack';
import { formatDate } from '../../words/format';
import { contestIdsOf, requireContest } from '../../document/measures/contests-of';
import { isElectionMeasure } from '../../document/measures/measure-kinds';
import type { LayerSpec } from '../../document/layers/layer-schema';
import type { MapSpec } from '../../document/layers/map-spec';
import { countsResidents, residentsMeasureOf } from '../../document/measures/residents-measure';
import { measureOfLayer } from '../../document/layers/election-layers';

/** The resource that all lines and areas come from. Its sources are those of all layers together. */
const sharedResource = 'boundaries';

/** The resource that only one layer needs. */
const ownResource: Readonly<Partial<Record<LayerSpec['id'], string>>> = {
  tracts: 'demographics',
  precincts: 'precincts',
  roads: 'road_labels',
  places: 'places',
};

/**
 * The sources of everything that a map shows, figures first, one line an agency: title and vintage of each. Sources of
 * contests, measures and layers that the map does not show are left out.
 */
export function sourceLines(pack: Pack, spec: MapSpec): readonly string[] {
  const visible = spec.layers.filter((layer) => layer.visible && layer.opacity > 0);
  const figures = new Set(visible.flatMap((layer) => figureSources(pack, layer)));
  const own = new Set(visible.flatMap(ownResourcesOf));
  const geometry = new Set(
    [...own].filter((name) => name !== 'road_labels').flatMap((name) => sourcesOf(pack, name)),
  );
  const others = Object.values(ownResource).filter((name) => !own.has(name));
  const elsewhere = new Set(others.flatMap((name) => sourcesOf(pack, name)));
  const shared = visible.length === 0 ? [] : sourcesOf(pack, sharedResource);
  const unseen = new Set(figureSourcesOf(pack).filter((id) => !figures.has(id)));
  const ids = [...figures, ...geometry, ...shared.filter((id) => geometry.has(id) || !elsewhere.has(id))];
  const shown = [...new Set(ids)]
    .filter((id) => !unseen.has(id))
    .flatMap((id) => pack.sources.filter((source) => source.id === id));
  const agencies = [...new Set(shown.map(({ agency }) => agency))];
  return agencies.map((agency) => {
    const titles = shown
      .filter((source) => source.agency === agency)
      .map((source) => describeSource(source, agency));
    return `${agency}: ${titles.join('; ')}`;
  });
}

/** Filled neighborhoods need the places of the precincts too, and figures per resident the tracts. */
function ownResourcesOf(layer: LayerSpec): readonly string[] {
  const name =
    layer.id === 'neighborhoods' && layer.fill !== null ? ownResource.precincts : ownResource[layer.id];
  const measure = measureOfLayer(layer);
  return [
    ...(name === undefined ? [] : [name]),
    ...(measure !== null && countsResidents(measure) ? ['demographics'] : []),
  ];
}

const sourcesOf = (pack: Pack, resourceName: string): readonly string[] =>
  pack.resources.filter(({ name }) => name === resourceName).flatMap(({ sourceIds }) => sourceIds);

function figureSources(pack: Pack, layer: LayerSpec): readonly string[] {
  const measure = measureOfLayer(layer);
  if (measure === null) return [];
  if (isElectionMeasure(measure)) {
    const residents = countsResidents(measure) ? residentsMeasureOf(pack) : undefined;
    return [
      ...contestIdsOf(measure).flatMap((id) => requireContest(pack, id).contest.sourceIds),
      ...(residents === undefined ? [] : [residents.sourceId]),
    ];
  }
  return pack.demographicMeasures.filter(({ id }) => id === measure.measure).map(({ sourceId }) => sourceId);
}

/** Every source of votes and demographic figures. */
const figureSourcesOf = (pack: Pack): readonly string[] => [
  ...pack.contests.flatMap(({ contest }) => contest.sourceIds),
  ...pack.demographicMeasures.map(({ sourceId }) => sourceId),
];

/** Title and vintage, without saying twice what both of them or the agency say. */
function describeSource({ title, vintage }: Source, agency: string): string {
  const parts = title.split(', ').filter((part, index) => index === 0 || !vintage.includes(part));
  const wholeTitle = parts.join(', ');
  const shortTitle = wholeTitle.startsWith(`${agency} `) ? wholeTitle.slice(agency.length + 1) : wholeTitle;
  return `${shortTitle}, ${formatDate(vintage)}`;
}
