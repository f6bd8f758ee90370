import type { PackInput, ResourceInput } from '../../pack/write/pack-input';
import type { ResourceName } from '../../pack/schema/resource-names';
import { describeClosing } from '../areas/dissolve';
import type { ImportPlan } from '../plan/import-plan';
import { sourceIdOf } from '../contests/plan-contests';
import type { ReplacedLayers } from './replace-layers';
import { citeMore, sourcesOfContests } from './replace-sources';
import type { ReplacedVotes } from './replace-votes';

/** What each file of the changed pack holds and of which sources; files of which nothing was replaced as before. */
export function describeChangedResources(
  plan: ImportPlan,
  before: Required<PackInput>,
  after: Pick<PackInput, 'contests'> & ReplacedLayers['layers'],
  { votes, layers }: { readonly votes: ReplacedVotes; readonly layers: ReplacedLayers },
  idOf: (id: string) => string,
): PackInput['resources'] {
  const own = before.resources;
  const filesOf = (...uses: readonly string[]) => [
    ...new Set(
      [...plan.tables, ...plan.boundaryFiles]
        .filter(({ use }) => uses.includes(use))
        .map(({ raw }) => idOf(sourceIdOf(raw.file))),
    ),
  ];
  const recount = (name: 'contests' | 'returns', title: string): ResourceInput => ({
    title: own[name]?.title ?? title,
    sourceIds: sourcesOfContests(own[name]?.sourceIds ?? [], before.contests, after.contests),
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
    const files = filesOf('returns', 'turnout');
    changes.participation = citeMore(own.participation, 'Registered voters and ballots cast', files, null);
  }
  const drawn = filesOf('precincts', 'district', 'neighborhoods', 'tracts');
  if (drawn.length > 0) {
    changes.boundaries = {
      ...citeMore(own.boundaries, 'Boundaries', drawn, describeOrigins(plan, before.version)),
      title: listLayers(before, after),
    };
  }
  if (filesOf('precincts').length > 0) {
    const method = `Located at a point inside their polygon of ${plan.boundaries?.raw.file ?? ''}; those without one are not drawn, and each row says how it was located before.`;
    changes.precincts = citeMore(own.precincts, 'Precincts', filesOf('precincts'), method);
  }
  if (layers.changed.has('figures') || layers.changed.has('tracts')) {
    const files = filesOf('demographics', 'tracts');
    changes.demographics = citeMore(own.demographics, 'Figures by census tract', files, null);
  }
  return { ...own, ...changes };
}

const origins: Readonly<Record<string, string>> = {
  precincts: 'Precincts are drawn by the polygons of',
  district: 'The outline of the district is that of',
  neighborhoods: 'Neighborhoods are those of',
  tracts: 'Census tracts are those of',
};

function describeOrigins({ boundaryFiles, district }: ImportPlan, version: string): string {
  const united = district?.united ?? null;
  const closing = united === null ? null : describeClosing(district?.file ?? '', united);
  const sentences = boundaryFiles.flatMap(({ use, raw }) => {
    const origin = origins[use];
    if (origin === undefined) return [];
    const own = `${origin} ${raw.file}, whose coordinates were read as ${raw.coordinateSystem.name}.`;
    return use === 'district' && closing !== null ? [own, closing] : [own];
  });
  return [...sentences, `All other boundaries are those of version ${version}.`].join(' ');
}

function listLayers({ roads }: Required<PackInput>, after: ReplacedLayers['layers']): string {
  const names = [
    after.districts.length > 1 ? 'districts' : 'district',
    ...(after.neighborhoods.length > 0 ? ['neighborhoods'] : []),
    ...(after.tracts.length > 0 ? ['census tracts'] : []),
    'precincts',
    ...(roads.length > 0 ? ['roads'] : []),
  ];
  const text = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
