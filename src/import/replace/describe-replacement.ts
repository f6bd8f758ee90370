import type { Pack } from '../../core/pack';
import type { ImportPlan } from '../plan/import-plan';
import { nameDay } from '../layouts/infer-contest';
import type { PackInput } from '../../pack/write/pack-input';
import { replaceParts, type ReplacedParts } from './replace-parts';
import { formatCount, formatVotes } from '../../words/format';

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** What a plan replaces of its base and what stays, a sentence each, with the votes of each contest before and after. */
export function describeReplacement(plan: ImportPlan, base: Pack): readonly string[] {
  const { input, votes, layers, hasNewAreas } = replaceParts(plan, base);
  const after = new Map<string, number>();
  for (const line of input.returns) {
    after.set(line.contestId, (after.get(line.contestId) ?? 0) + (line.votes ?? 0));
  }
  const placed = placedVotes(input.precinctAreas ?? [], input.returns);
  const titleOf = (id: string) => input.contests.find((contest) => contest.id === id)?.title ?? id;
  const known = new Map(
    base.contests.map(({ contest, units }) => [contest.id, sum(units.flatMap((unit) => unit.votes))]),
  );
  const hadTotals = new Set(
    base.contests
      .filter(({ candidates }) => candidates.some(({ certifiedVotes }) => certifiedVotes !== null))
      .map(({ contest }) => contest.id),
  );
  const contests = input.contests.map(({ id, title, date }) => {
    const [then, now] = [known.get(id), after.get(id) ?? 0];
    if (then === undefined)
      return `${title} is added: ${formatCount(now, 'vote')}${date === '' ? '' : ` of ${nameDay(date)}`}.`;
    return votes.changed.has(id)
      ? `The returns of ${title} are replaced: ${formatCount(then, 'vote')} before, ${formatVotes(now)} after.`
      : `The returns of ${title} stay as they are: ${formatCount(now, 'vote')}.`;
  });
  return [
    ...(hasNewAreas ? describeAreas(plan, base, input.precinctAreas ?? [], placed) : []),
    ...describeLayers(plan, input, layers),
    ...contests,
    ...votes.withTotals.map(
      (id) => `The certified totals of ${titleOf(id)} are ${hadTotals.has(id) ? 'replaced' : 'added'}.`,
    ),
    ...votes.withoutTotals.map(
      (id) => `The certified totals of ${titleOf(id)} are left out, because they are of the earlier count.`,
    ),
    ...votes.withParticipation.map(
      (id) =>
        `Registered voters and ballots of ${titleOf(id)} are ${isNew(base.participation, id) ? 'added' : 'replaced'}.`,
    ),
    describeKept(base, hasNewAreas, layers),
    ...describePassedOver(base),
    ...(input.version === base.version
      ? ['Nothing differs from the pack; its version stays.']
      : [`The version of the pack becomes ${input.version}.`]),
  ];
}

const isNew = (records: Pack['participation'], contestId: string): boolean =>
  records?.some((record) => record.contestId === contestId) !== true;

type Areas = readonly { readonly precinctIds: readonly string[]; readonly approximate?: boolean }[];

function placedVotes(
  areas: Areas,
  returns: readonly { readonly unitId: string; readonly votes: number | null }[],
): number {
  const placed = new Set(areas.flatMap(({ precinctIds }) => precinctIds));
  return sum(returns.filter(({ unitId }) => placed.has(unitId)).map(({ votes }) => votes));
}

function describeAreas(plan: ImportPlan, base: Pack, areas: Areas, placed: number): readonly string[] {
  const units = base.contests.flatMap((contest) => contest.units);
  const before = placedVotes(
    base.precinctAreas,
    units.map(({ id, votes }) => ({ unitId: id, votes: sum(votes) })),
  );
  const approximate = base.precinctAreas.filter((area) => area.approximate).length;
  const drawn = new Set(areas.flatMap(({ precinctIds }) => precinctIds));
  const lost = base.precincts.filter(({ id, areaId }) => areaId !== null && !drawn.has(id)).length;
  return [
    `${formatCount(base.precinctAreas.length, 'precinct area')}, ${formatVotes(approximate)} of them approximate, are replaced by ${formatCount(areas.length, 'polygon')} of ${plan.boundaries?.raw.file ?? ''}, none of them approximate.`,
    `Votes on the map, all contests together: ${formatVotes(before)} before, ${formatVotes(placed)} after.`,
    ...(lost === 0
      ? []
      : [`${formatCount(lost, 'precinct')} that the map showed before find no polygon and are not drawn.`]),
  ];
}

function describeLayers(
  { boundaryFiles, tables }: ImportPlan,
  { tracts, neighborhoods }: PackInput,
  layers: ReplacedParts['layers'],
): readonly string[] {
  const fileOf = (use: string) => boundaryFiles.find((file) => file.use === use)?.raw.file ?? '';
  const figures = tables.filter(({ use }) => use === 'demographics').map(({ key }) => key);
  return [
    ...(layers.has('district') ? [`The outline of the district becomes that of ${fileOf('district')}.`] : []),
    ...(layers.has('neighborhoods')
      ? [`Neighborhoods become the ${formatVotes(neighborhoods.length)} of ${fileOf('neighborhoods')}.`]
      : []),
    ...(layers.has('tracts')
      ? [`Census tracts become the ${formatVotes(tracts.length)} of ${fileOf('tracts')}.`]
      : []),
    ...(figures.length > 0 ? [`Census figures of ${figures.join(', ')} are added or replaced.`] : []),
  ];
}

function describeKept(base: Pack, hasNewAreas: boolean, layers: ReplacedParts['layers']): string {
  const kept = [
    ...(layers.has('district') ? [] : ['the outline of the district']),
    ...(hasNewAreas ? [] : ['the precinct areas']),
    ...(base.neighborhoods.length > 0 && !layers.has('neighborhoods') ? ['neighborhoods'] : []),
    ...(base.tracts.length > 0 && !layers.has('tracts') ? ['census tracts'] : []),
    ...(base.tracts.length > 0 && !layers.has('figures') ? ['census figures'] : []),
    ...(base.roads.length > 0 ? ['roads'] : []),
    ...(base.places.length > 0 ? ['places'] : []),
    'facts',
  ];
  return `Unchanged: ${kept.join(', ')}.`;
}

function describePassedOver({ details }: Pack): readonly string[] {
  const parts = (details?.passedOver ?? []).map(({ file, columns }) =>
    columns === null
      ? file
      : `${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')} of ${file}`,
  );
  return parts.length === 0
    ? []
    : [`Left out, because it is no part of a pack that the app reads: ${parts.join('; ')}.`];
}
