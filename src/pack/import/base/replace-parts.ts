import type { Pack } from '../../../core/pack';
import type { PackInput, ResourceInput } from '../../build/pack-input';
import { packInputOf } from '../../build/pack-input-of';
import type { ResourceName } from '../../schema/resource-names';
import { describeSources } from '../describe-sources';
import type { ImportPlan } from '../import-plan';
import { sourceIdOf } from '../plan-contests';
import { nameBaseUnits } from './name-base-units';
import { raiseVersion } from './raise-version';
import { replaceAreas } from './replace-areas';
import { addSources, citeMore, dropUncited, sourcesOfContests } from './replace-sources';
import { replaceVotes, type ReplacedVotes } from './replace-votes';

export interface ReplacedParts {
  readonly input: PackInput;
  readonly votes: ReplacedVotes;
  /** Whether the precincts are drawn from polygons that were given. */
  readonly hasNewAreas: boolean;
}

const made = new WeakMap<ImportPlan, ReplacedParts>();

/** The pack with the parts that were given in place of its own, everything else as it was; made once for a plan. */
export function replaceParts(plan: ImportPlan, base: Pack): ReplacedParts {
  const known = made.get(plan);
  if (known !== undefined) return known;
  const parts = makeParts(plan, base);
  made.set(plan, parts);
  return parts;
}

function makeParts(plan: ImportPlan, base: Pack): ReplacedParts {
  const before = packInputOf(base);
  const named = nameBaseUnits(plan, base);
  const votes = replaceVotes(plan, base, before, named);
  const hasNewAreas = plan.boundaries?.origin === 'file';
  const { sources, idOf } = addSources(before.sources, describeSources(plan));
  const contests = votes.contests.map((contest) =>
    votes.changed.has(contest.id) ? { ...contest, sourceIds: contest.sourceIds.map(idOf) } : contest,
  );
  const title = plan.decisions.title ?? before.title;
  const district = plan.decisions.district;
  const areas = replaceAreas(plan, base, before, named);
  const isChanged =
    hasNewAreas ||
    votes.changed.size > 0 ||
    votes.withTotals.length > 0 ||
    votes.withParticipation.length > 0;
  const after: PackInput = {
    ...before,
    title,
    version: isChanged ? raiseVersion(before.version) : before.version,
    description: describe(plan, before, hasNewAreas),
    sources,
    contests,
    returns: votes.returns,
    totals: votes.totals,
    participation: votes.participation,
    ...areas,
    districts: before.districts.map((area) =>
      area.role === 'district' && district !== undefined ? { ...area, name: district } : area,
    ),
    resources: describeResources(plan, before, contests, votes, idOf),
  };
  return { input: dropUncited(after, before), votes, hasNewAreas };
}

function describe(plan: ImportPlan, before: PackInput, hasNewAreas: boolean): string {
  if (!hasNewAreas) return before.description;
  const sentence = `Since version ${raiseVersion(before.version)} precincts are drawn by the polygons of ${plan.boundaries?.raw.file ?? ''}.`;
  return `${before.description} ${sentence}`.trim();
}

function describeResources(
  plan: ImportPlan,
  before: Required<PackInput>,
  contests: PackInput['contests'],
  votes: ReplacedVotes,
  idOf: (id: string) => string,
): PackInput['resources'] {
  const own = before.resources;
  const filesOf = (use: string) => [
    ...new Set(plan.tables.filter((table) => table.use === use).map(({ raw }) => idOf(sourceIdOf(raw.file)))),
  ];
  const drawn = plan.boundaries?.origin === 'file' ? [idOf(sourceIdOf(plan.boundaries.raw.file))] : [];
  const recount = (name: 'contests' | 'returns', title: string): ResourceInput => ({
    title: own[name]?.title ?? title,
    sourceIds: sourcesOfContests(own[name]?.sourceIds ?? [], before.contests, contests),
    method: own[name]?.method ?? null,
  });
  const changes: Partial<Record<ResourceName, ResourceInput>> = {};
  if (votes.changed.size > 0) {
    changes.contests = recount('contests', 'Contests');
    changes.returns = recount('returns', 'Votes by precinct and candidate');
  }
  if (votes.withTotals.length > 0) {
    changes.totals = citeMore(own.totals, 'Totals by candidate', filesOf('totals'), null);
  }
  if (votes.withParticipation.length > 0) {
    const files = [...filesOf('returns'), ...filesOf('turnout')];
    changes.participation = citeMore(own.participation, 'Registered voters and ballots cast', files, null);
  }
  if (drawn.length > 0) {
    const [file] = drawn;
    const name = plan.boundaries?.raw.file ?? '';
    changes.boundaries = {
      ...citeMore(own.boundaries, 'Boundaries', file === undefined ? [] : [file], null),
      title: listLayers(before),
      method: `Precincts are drawn by the polygons of ${name}, whose coordinates were read as ${plan.boundaries?.raw.coordinateSystem.name ?? 'given'}; the outline of the district and all other boundaries are those of version ${before.version}.`,
    };
    changes.precincts = citeMore(
      own.precincts,
      'Precincts',
      drawn,
      `Located at a point inside their polygon of ${name}; those without one are not drawn, and each row says how it was located before.`,
    );
  }
  return { ...own, ...changes };
}

function listLayers({ districts, neighborhoods, tracts, roads }: Required<PackInput>): string {
  const names = [
    districts.length > 1 ? 'districts' : 'district',
    ...(neighborhoods.length > 0 ? ['neighborhoods'] : []),
    ...(tracts.length > 0 ? ['census tracts'] : []),
    'precincts',
    ...(roads.length > 0 ? ['roads'] : []),
  ];
  const text = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
