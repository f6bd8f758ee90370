import { tallyOf } from '../../core/election/unit-tally';
import { unitsOfKind, type VotingUnit } from '../../core/election/voting-units';
import type { Pack, PrecinctArea, UnitReference } from '../../core/pack';
import { formatCount, formatVotes, wordFor } from '../../words/format';
import { contestIdsOf } from '../../document/measures/contests-of';
import { countsResidents } from '../../document/measures/residents-measure';
import { universeOf } from '../../document/measures/universe-of';
import { demographicValueOf } from '../../document/measures/demographic-value';
import type { DemographicChoice, ElectionMeasure } from '../../document/measures/measure-schema';
import { isElectionMeasure } from '../../document/measures/measure-kinds';
import type { LayerSpec } from '../../document/layers/layer-schema';
import type { MapSpec } from '../../document/layers/map-spec';
import { thematicLayers } from '../../document/layers/election-layers';
import { approximateMethod } from './approximate-method';
import { auditLines } from './audit-lines';
import { measureLines } from './measure-lines';
import { stampedCoverage } from './stamped-coverage';

/** A tract with at least this share of its area inside counts as whole: borders of two sources never match exactly. */
const wholeShare = 0.99;

/** How the figures of the visible layers came about, a sentence or two each; what the map draws last comes first. */
export function methodLines(pack: Pack, spec: MapSpec): readonly string[] {
  const lines = thematicLayers(spec)
    .toReversed()
    .flatMap(({ layer, measure }) =>
      isElectionMeasure(measure) ? electionLines(pack, spec, layer, measure) : tractLines(pack, measure),
    );
  return [...new Set(lines)];
}

function tractLines(pack: Pack, measure: DemographicChoice): readonly string[] {
  const crossing = pack.tracts.filter((tract) => tract.shareInsideDistrict < wholeShare).length;
  const values = pack.tracts.map((tract) => demographicValueOf(pack, measure, tract));
  const uncertain = values.some((value) => value.kind === 'number' && value.uncertain);
  return [
    universeOf(pack, measure),
    ...(crossing === 0
      ? []
      : [
          `Figures are those of whole tracts; ${formatVotes(crossing)} of ${formatVotes(pack.tracts.length)} reach beyond the district.`,
        ]),
    ...(uncertain
      ? ['Hatched tracts: the margin of error (90% confidence) gives a coefficient of variation over 30%.']
      : []),
  ];
}

function electionLines(
  pack: Pack,
  spec: MapSpec,
  layer: LayerSpec,
  measure: ElectionMeasure,
): readonly string[] {
  const unit: VotingUnit = layer.id === 'neighborhoods' ? 'neighborhood' : 'precinct area';
  const references = unitsOfKind(pack, unit).map(({ id }): UnitReference => ({ unit, id }));
  return [
    ...measureLines(pack, measure, unit),
    ...(layer.id === 'neighborhoods'
      ? neighborhoodLines(pack, spec, measure)
      : precinctLines(pack, layer, measure)),
    ...withheldLines(pack, measure, references),
    ...auditLines(pack, measure),
  ];
}

/** Circles too say how the areas were drawn where residents are counted in those areas. */
function precinctLines(pack: Pack, layer: LayerSpec, measure: ElectionMeasure): readonly string[] {
  if (layer.id !== 'precincts' || layer.symbol !== 'points') return areaLines(pack);
  return [...(countsResidents(measure) ? areaLines(pack) : []), ...pointLines(pack)];
}

function neighborhoodLines(pack: Pack, spec: MapSpec, measure: ElectionMeasure): readonly string[] {
  const placed = stampedCoverage(pack, measure, 'neighborhood').sentence;
  const others = thematicLayers(spec).some((other) => other.layer.id === 'precincts');
  return [
    `Neighborhood figures sum the precincts whose located point lies inside the neighborhood.${others ? ` ${placed}.` : ''}`,
  ];
}

function areaLines(pack: Pack): readonly string[] {
  const approximate = pack.precinctAreas.filter((area) => area.approximate);
  if (approximate.length === 0) return [];
  return [approximateMethod(pack), ...sharedLines(approximate, 'area')];
}

function sharedLines(areas: readonly PrecinctArea[], noun: 'area' | 'point'): readonly string[] {
  const shared = areas.filter((area) => area.precinctIds.length > 1).length;
  if (shared === 0) return [];
  return [`${formatCount(shared, noun)} ${wordFor(shared, 'shows', 'show')} several precincts together.`];
}

function pointLines(pack: Pack): readonly string[] {
  return [
    'Circles stand at the located point of a precinct; their area is proportional to the votes.',
    ...sharedLines(pack.precinctAreas, 'point'),
  ];
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
