import { makeSlug } from '../../files/text/make-slug';
import type { DistrictInput, PackInput, TotalInput } from '../../pack/write/pack-input';
import { noFacts } from '../../pack/read/read-facts';
import { dropOutside, leftOutOf } from '../areas/find-outside';
import { neighborhoodsOf } from '../areas/neighborhoods-of';
import { demographicsOf } from '../census/demographics-of';
import { planTracts } from '../census/plan-tracts';
import { readFigures } from '../census/read-figures';
import { collectParticipation, collectReturns } from '../contests/collect-votes';
import { describeNewResources } from './describe-new-resources';
import { describeSources } from '../replace/describe-sources';
import { type DissolvedAreas } from '../../core/geometry/outline/dissolved-areas';
import { dissolve } from '../areas/dissolve';
import { dropUnits } from '../contests/drop-units';
import type { ImportPlan } from '../plan/import-plan';
import { namePrecincts } from '../areas/name-precincts';
import { placePrecincts } from '../areas/place-precincts';
import type { PlacedBoundary } from '../areas/place-units';
import { sourceIdOf } from '../contests/plan-contests';
import { readCertifiedTotals } from '../contests/read-certified-totals';

const noDemographics = { columns: [], measures: [], tracts: [] };

export interface NewPack {
  readonly input: PackInput;
  /** How the outline of the district was united; null where it was given as it is. */
  readonly united: DissolvedAreas | null;
}

/**
 * What a pack of its own is built from: the boundaries as precincts, the votes of all tables in them, and the district,
 * neighborhoods and tracts that are given. undefined when no precinct can be drawn.
 */
export function makeNewPack(plan: ImportPlan, all: readonly PlacedBoundary[]): NewPack | undefined {
  const placed = dropOutside(plan, all);
  if (placed.length === 0) return undefined;
  const { decisions } = plan;
  const { district, united } = makeDistrict(plan, placed);
  const title = decisions.title ?? district.name;
  const named = dropUnits(namePrecincts(plan), leftOutOf(plan));
  const returns = collectReturns(plan, named);
  const participation = collectParticipation(plan, named);
  const tracts = planTracts(plan.boundaryFiles, district.geometry, null);
  const demographics =
    tracts === null
      ? noDemographics
      : demographicsOf(tracts, readFigures(plan.tables), null, noDemographics, sourceIdOf);
  const has = { participation: participation.length > 0, tracts: demographics.tracts.length > 0 };
  const contests = new Map(
    plan.contests.filter(({ isLeftOut }) => !isLeftOut).map(({ contest }) => [contest.id, contest]),
  );
  const input: PackInput = {
    name: makeSlug(title) || 'imported-pack',
    title,
    version: '1.0.0',
    description: `${district.name}: precinct boundaries and returns as their publishers gave them.`,
    licence: 'As the publishers of the files say',
    sources: describeSources(plan),
    resources: describeNewResources(plan, has, united),
    county: decisions.county ?? '',
    contests: [...contests.values()],
    returns,
    totals: collectTotals(plan, returns),
    districts: [district],
    neighborhoods: neighborhoodsOf(plan.boundaryFiles) ?? [],
    ...(has.tracts ? demographics : noDemographics),
    ...placePrecincts(named, placed),
    participation,
    roads: [],
    roadLabels: [],
    places: [],
    facts: noFacts,
  };
  return { input, united };
}

interface MadeDistrict {
  readonly district: DistrictInput;
  readonly united: NewPack['united'];
}

function makeDistrict({ decisions, district }: ImportPlan, placed: readonly PlacedBoundary[]): MadeDistrict {
  const name = decisions.district ?? district?.name ?? decisions.title ?? 'District';
  const base = { id: makeSlug(name) || 'district', name, role: 'district', note: null } as const;
  if (district !== null && district.geometry !== null) {
    return { district: { ...base, geometry: district.geometry }, united: district.united };
  }
  const united = dissolve(placed.map(({ geometry }) => geometry));
  return { district: { ...base, geometry: united.geometry }, united };
}

function collectTotals(plan: ImportPlan, returns: PackInput['returns']): readonly TotalInput[] {
  const parties = new Map(
    returns.map(({ contestId, candidate, party }) => [`${contestId} ${candidate}`, party]),
  );
  return readCertifiedTotals(plan).totals.map((total) => ({
    ...total,
    party: parties.get(`${total.contestId} ${total.candidate}`) ?? '',
  }));
}
