import { pointInArea } from '../../core/geometry/point-in-area';
import type { AreaGeometry } from '../../core/pack';
import type { ImportPlan, PlannedBoundaries, ProblemList } from '../plan/import-plan';
import { problemItem, problemList } from '../plan/problem-list';
import { countUnits } from '../contests/count-units';
import { placeBoundaries, type PlacedBoundary } from './place-units';
import { outlineOf } from './plan-district';
import { rememberLast } from '../../core/remember';

type Planned = Pick<
  ImportPlan,
  'base' | 'boundaries' | 'decisions' | 'district' | 'joins' | 'tables' | 'baseTable'
>;

export interface OutsideBoundary {
  readonly id: string;
  /** Votes of all tables in it. */
  readonly votes: number;
  readonly hasReturns: boolean;
  readonly isLeftOut: boolean;
}

/** The precincts of the boundary file whose inside point lies outside the district, and what becomes of them. */
export function findOutside(plan: Planned): readonly OutsideBoundary[] {
  const ids = outsideIds(plan);
  if (ids.length === 0) return [];
  const votes = votesByBoundary(plan);
  const rule = plan.decisions.outside ?? 'keep with returns';
  return ids.map((id): OutsideBoundary => {
    const hasReturns = votes.has(id);
    const isKept = rule === 'keep all' || (rule === 'keep with returns' && hasReturns);
    return { id, votes: votes.get(id) ?? 0, hasReturns, isLeftOut: !isKept };
  });
}

function outsideIds({ base, boundaries, district, joins }: Planned): readonly string[] {
  const outline = outlineOf(district, base);
  if (boundaries?.origin !== 'file' || boundaries.field === null || outline === null) return [];
  return findBeyond(outline, boundaries, boundaries.field, joins);
}

/** By outline: most decisions move no precinct. */
const findBeyond = rememberLast(
  (
    outline: AreaGeometry,
    boundaries: PlannedBoundaries,
    field: string,
    joins: Planned['joins'],
  ): readonly string[] =>
    placeBoundaries(boundaries, field, joins)
      .filter(({ location }) => !pointInArea(location, outline))
      .map(({ id }) => id),
  ({ raw }, field, joins) => [
    raw,
    field,
    JSON.stringify([...new Map(joins.flatMap(({ partOf }) => [...partOf]))]),
  ],
);

/** The placed boundaries without those that are left out as outside the district. */
export function dropOutside(plan: Planned, placed: readonly PlacedBoundary[]): readonly PlacedBoundary[] {
  const leftOut = leftOutOf(plan);
  return leftOut.size === 0 ? placed : placed.filter(({ id }) => !leftOut.has(id));
}

export const leftOutOf = (plan: Planned): ReadonlySet<string> =>
  new Set(
    findOutside(plan)
      .filter(({ isLeftOut }) => isLeftOut)
      .map(({ id }) => id),
  );

function votesByBoundary({ tables, baseTable, joins, decisions }: Planned): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const table of [...tables, ...(baseTable === null ? [] : [baseTable])]) {
    if (table.use !== 'returns') continue;
    const join = joins.find(({ tableKey }) => tableKey === table.key);
    for (const { boundaryId, votes: counts } of countUnits(table, join, decisions)) {
      if (boundaryId === null) continue;
      const own = counts.flat().reduce<number>((sum, count) => sum + (count ?? 0), 0);
      votes.set(boundaryId, (votes.get(boundaryId) ?? 0) + own);
    }
  }
  return votes;
}

/** Precincts outside the district, those that are left out apart from those that are kept. */
export function listOutside(plan: Planned): readonly ProblemList[] {
  const outside = findOutside(plan);
  const file = plan.boundaries?.raw.file ?? '';
  const items = (isLeftOut: boolean) =>
    outside
      .filter((boundary) => boundary.isLeftOut === isLeftOut)
      .map(({ id, votes, hasReturns }) => problemItem(id, votes, hasReturns ? null : 'no returns'));
  return [
    problemList(
      file,
      'outside-left-out',
      'Precincts outside the district that are left out',
      'Not in the pack; their votes are not counted.',
      items(true),
    ),
    problemList(
      file,
      'outside-kept',
      'Precincts outside the district that are kept',
      'Drawn and counted, although their inside point lies outside the outline.',
      items(false),
    ),
  ].filter((list) => list.items.length > 0);
}
