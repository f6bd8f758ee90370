import type { PackInput, PrecinctInput, ResourceInput, TotalInput } from '../build/pack-input';
import { makeSlug } from '../build/make-slug';
import { noFacts } from '../read/read-facts';
import type { ResourceName } from '../schema/resource-names';
import { collectParticipation, collectReturns } from './collect-votes';
import { describeSources } from './describe-sources';
import { dissolve } from './dissolve';
import type { ImportPlan } from './import-plan';
import { namePrecincts } from './name-precincts';
import type { PlacedBoundary } from './place-units';
import { sourceIdOf } from './plan-contests';
import { readCertifiedTotals } from './read-certified-totals';

const polygonMethod = 'polygon of the boundary file';

/** What a pack of its own is built from: the boundaries as precincts, the votes of all tables in them. */
export function makeNewPack(plan: ImportPlan, placed: readonly PlacedBoundary[]): PackInput {
  const { decisions } = plan;
  const district = decisions.district ?? decisions.title ?? 'District';
  const title = decisions.title ?? district;
  const named = namePrecincts(plan);
  const returns = collectReturns(plan, named);
  const participation = collectParticipation(plan, named);
  const parties = new Map(
    returns.map(({ contestId, candidate, party }) => [`${contestId} ${candidate}`, party]),
  );
  const totals = readCertifiedTotals(plan).totals.map((total): TotalInput => ({
    ...total,
    party: parties.get(`${total.contestId} ${total.candidate}`) ?? '',
  }));
  const contests = new Map(
    plan.contests.filter(({ isLeftOut }) => !isLeftOut).map(({ contest }) => [contest.id, contest]),
  );
  const { precincts, precinctAreas } = placePrecincts(named, placed);
  return {
    name: makeSlug(title) || 'imported-pack',
    title,
    version: '1.0.0',
    description: `${district}: precinct boundaries and returns as their publishers gave them.`,
    licence: 'As the publishers of the files say',
    sources: describeSources(plan),
    resources: describeResourceInputs(plan, participation.length > 0),
    county: decisions.county ?? '',
    contests: [...contests.values()],
    returns,
    totals,
    districts: [
      {
        id: makeSlug(district) || 'district',
        name: district,
        role: 'district',
        note: null,
        geometry: dissolve(placed.map(({ geometry }) => geometry)),
      },
    ],
    neighborhoods: [],
    columns: [],
    measures: [],
    tracts: [],
    precincts,
    precinctAreas,
    participation,
    roads: [],
    roadLabels: [],
    places: [],
    facts: noFacts,
  };
}

/** Every precinct that any table tells of, and a precinct of its own for each polygon without returns. */
function placePrecincts(
  named: ReturnType<typeof namePrecincts>,
  placed: readonly PlacedBoundary[],
): Required<Pick<PackInput, 'precincts' | 'precinctAreas'>> {
  const areas = new Map(placed.map((area) => [area.id, { ...area, precinctIds: new Set<string>() }]));
  const precincts = new Map<string, PrecinctInput>();
  for (const { table, units } of named) {
    for (const { unit, precinctId } of units) {
      if (unit.kind === 'ballot group') continue;
      const area = unit.boundaryId === null ? undefined : areas.get(unit.boundaryId);
      if (table.use === 'turnout' && (area === undefined || precincts.has(precinctId))) continue;
      area?.precinctIds.add(precinctId);
      precincts.set(precinctId, {
        id: precinctId,
        location: area?.location ?? null,
        method: area === undefined ? 'no polygon in the boundary file' : polygonMethod,
        accuracyMetres: null,
      });
    }
  }
  for (const { id, location, precinctIds } of areas.values()) {
    if (precinctIds.size > 0) continue;
    precinctIds.add(id);
    precincts.set(id, { id, location, method: `${polygonMethod}; no returns`, accuracyMetres: null });
  }
  return {
    precincts: [...precincts.values()],
    precinctAreas: [...areas.values()].map(({ id, location, geometry, precinctIds }) => ({
      id,
      location,
      geometry,
      precinctIds: [...precinctIds].sort(),
    })),
  };
}

function describeResourceInputs(
  { boundaries, tables }: ImportPlan,
  hasParticipation: boolean,
): Partial<Record<ResourceName, ResourceInput>> {
  const idsOf = (...uses: readonly string[]) => [
    ...new Set(tables.filter(({ use }) => uses.includes(use)).map(({ raw }) => sourceIdOf(raw.file))),
  ];
  const drawn = boundaries === null ? [] : [sourceIdOf(boundaries.raw.file)];
  const totals = idsOf('totals');
  const resource = (title: string, sourceIds: readonly string[], method: string | null) => ({
    title,
    sourceIds,
    method,
  });
  return {
    boundaries: resource(
      'Precincts and the outline of all of them',
      drawn,
      `Coordinates were read as ${boundaries?.raw.coordinateSystem.name ?? 'given'}. The outline is that of all precincts together.`,
    ),
    contests: resource('Contests', idsOf('returns'), null),
    returns: resource('Votes by precinct and candidate', idsOf('returns'), null),
    totals: resource(
      'Totals by candidate',
      totals.length > 0 ? totals : idsOf('returns'),
      totals.length > 0
        ? null
        : 'Totals are those that were typed on import; without any the table is empty.',
    ),
    precincts: resource(
      'Precincts',
      [...drawn, ...idsOf('returns')],
      'Located at a point inside their polygon.',
    ),
    ...(hasParticipation
      ? {
          participation: resource('Registered voters and ballots cast', idsOf('returns', 'turnout'), null),
        }
      : {}),
  };
}
