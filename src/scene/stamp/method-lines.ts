import { tallyOf } from '../../core/election/unit-tally';
import type { Pack, UnitReference } from '../../core/pack';
import { formatCount } from '../format';
import { contestIdsOf } from '../measure/contests-of';
import type { ElectionMeasure, LayerSpec, MapSpec } from '../spec/map-spec';
import { thematicLayers } from '../spec/election-layers';
import { coverageSentence } from './coverage-sentence';

/** How the figures of the visible layers came about, a sentence or two each; what the map draws last comes first. */
export function methodLines(pack: Pack, spec: MapSpec): readonly string[] {
  const lines = thematicLayers(spec)
    .toReversed()
    .flatMap(({ layer, measure }) =>
      measure.kind === 'demographic'
        ? tractLines(pack, measure.measure)
        : electionLines(pack, spec, layer, measure),
    );
  return [...new Set(lines)];
}

function tractLines(pack: Pack, measureId: string): readonly string[] {
  const measure = pack.demographicMeasures.find(({ id }) => id === measureId);
  if (measure === undefined) return [];
  const source = pack.sources.find(({ id }) => id === measure.sourceId);
  return [
    source === undefined
      ? endSentence(measure.universe)
      : `${endSentence(measure.universe)} Vintage: ${source.vintage}.`,
  ];
}

function electionLines(
  pack: Pack,
  spec: MapSpec,
  layer: LayerSpec,
  measure: ElectionMeasure,
): readonly string[] {
  if (layer.id === 'neighborhoods') {
    const placed = coverageSentence(pack, measure, 'neighborhood');
    const others = thematicLayers(spec).some((other) => other.layer.id === 'precincts');
    return [
      `Neighborhood figures sum the precincts whose located point lies inside the neighborhood.${others ? ` ${placed}.` : ''}`,
      ...withheldLines(
        pack,
        measure,
        pack.neighborhoods.map(({ id }) => ({ unit: 'neighborhood', id })),
      ),
    ];
  }
  const references = pack.precinctAreas.map(({ id }): UnitReference => ({ unit: 'precinct area', id }));
  return [...approximateLines(pack), ...withheldLines(pack, measure, references)];
}

function approximateLines(pack: Pack): readonly string[] {
  const approximate = pack.precinctAreas.filter((area) => area.approximate);
  if (approximate.length === 0) return [];
  const method = pack.resources.find(({ name }) => name === 'boundaries')?.method;
  const shared = approximate.filter((area) => area.precinctIds.length > 1).length;
  const sharing =
    shared === 0
      ? ''
      : ` ${formatCount(shared, 'area')} ${shared === 1 ? 'shows' : 'show'} several precincts together.`;
  const derived = method === null || method === undefined ? '' : ` ${endSentence(method)}`;
  return [`Precinct areas are approximate, not official boundaries.${derived}${sharing}`];
}

function withheldLines(
  pack: Pack,
  measure: ElectionMeasure,
  references: readonly UnitReference[],
): readonly string[] {
  const units = new Set<string>();
  for (const contestId of contestIdsOf(measure)) {
    for (const reference of references) {
      const tally = tallyOf(pack, contestId, reference);
      if (tally !== null && tally.redactedUnits > 0) units.add(reference.id);
    }
  }
  if (units.size === 0) return [];
  return [
    `Counts withheld by the agency are left out; they touch ${formatCount(units.size, 'area')} of this map.`,
  ];
}

const endSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
