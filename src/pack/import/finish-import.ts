import { fail, succeed, type Result } from '../../core/result';
import type { Pack, Source } from '../../core/pack';
import { auditPack } from '../audit/audit-pack';
import { buildPackFiles } from '../build/build-pack-files';
import { makeSlug } from '../build/make-slug';
import type { PackInput, PrecinctInput, ResourceInput, TotalInput } from '../build/pack-input';
import type { ResourceName } from '../schema/resource-names';
import { noFacts } from '../read/read-facts';
import { readPack } from '../read/read-pack';
import { auditContests } from './audit-contests';
import { collectParticipation, collectReturns } from './collect-votes';
import { dissolve } from './dissolve';
import type { ImportPlan } from './import-plan';
import type { ImportReport } from './import-report';
import { makeRecipe, type Recipe } from './recipe';
import { namePrecincts } from './name-precincts';
import { placeBoundaries, type PlacedBoundary } from './place-units';
import { sourceIdOf } from './plan-contests';
import type { ReadOptions } from './raw';
import { readCertifiedTotals } from './read-certified-totals';

export interface FinishedImport {
  readonly files: Map<string, Uint8Array>;
  readonly pack: Pack;
  readonly report: ImportReport;
  readonly recipe: Recipe;
}

const polygonMethod = 'polygon of the boundary file';

/** Makes the pack of a plan to which nothing is missing, and reads it back as everyone else will. */
export async function finishImport(
  plan: ImportPlan,
  options: ReadOptions = {},
): Promise<Result<FinishedImport>> {
  const { boundaries } = plan;
  const [missing] = plan.missing;
  if (missing !== undefined) return fail('missing-decision', missing);
  if (boundaries === null || boundaries.field === null)
    throw new Error('A plan without boundaries misses them');
  const placed = placeBoundaries(boundaries, boundaries.field, plan.joins);
  if (placed.length === 0) {
    return fail('no-areas', 'None of the boundaries is an area that can be drawn.', {
      file: boundaries.raw.file,
    });
  }
  const step = async (done: number): Promise<boolean> => {
    options.reportProgress?.({ done, total: 4 });
    await Promise.resolve();
    return options.isCancelled?.() === true;
  };
  const cancelled = fail('cancelled', 'The import was cancelled.');
  if (await step(1)) return cancelled;
  const input = makeInput(plan, placed);
  if (await step(2)) return cancelled;
  const files = buildPackFiles(input);
  if (await step(3)) return cancelled;
  const pack = readPack(files);
  if (!pack.ok) return pack;
  await step(4);
  const { totals, unused } = readCertifiedTotals(plan);
  const unusedTotals = unused.map(({ file, row, message }) => ({
    code: 'unused-total',
    title: 'Totals that could not be used',
    file,
    items: [{ id: `row ${row}`, votes: 0, detail: message }],
    votes: 0,
    outcome: 'Not compared.',
  }));
  return succeed({
    files,
    pack: pack.value,
    report: {
      joins: plan.joins,
      problems: [...plan.problems, ...unusedTotals],
      repairs: boundaries.repairs,
      audit: auditPack(pack.value),
      totals: auditContests(plan, input.returns, totals),
    },
    recipe: makeRecipe(plan, totals),
  });
}

function makeInput(plan: ImportPlan, placed: readonly PlacedBoundary[]): PackInput {
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

function describeSources({ decisions, boundaries, tables }: ImportPlan): readonly Source[] {
  const used = tables.filter(({ use }) => use !== 'ignored');
  const files = new Map<string, string>();
  if (boundaries !== null) files.set(boundaries.raw.file, 'date not given');
  for (const { raw, date } of used) files.set(raw.file, date ?? 'date not given');
  const ids = new Set<string>();
  const named = [...files].filter(([file]) => !ids.has(sourceIdOf(file)) && ids.add(sourceIdOf(file)));
  return named.map(([file, vintage]) => ({
    id: sourceIdOf(file),
    title: file,
    agency: decisions.agency ?? 'Imported files',
    vintage,
    address: null,
    licence: 'As the publisher says',
  }));
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
