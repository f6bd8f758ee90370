import { pointInArea } from '../../../core/geometry/point-in-area';
import type { ImportPlan } from '../import-plan';
import { problemItem, problemList } from '../problem-list';
import type { ProblemList } from '../import-plan';
import { countUnits } from '../count-units';
import { placeBoundaries, type PlacedBoundary } from '../place-units';
import { outlineOf } from './plan-district';

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

const found = new WeakMap<
  Planned['joins'],
  { readonly key: unknown; readonly outside: readonly OutsideBoundary[] }
>();

/** The precincts of the boundary file whose inside point lies outside the district, and what becomes of them. */
export function findOutside(plan: Planned): readonly OutsideBoundary[] {
  const { boundaries, joins, decisions } = plan;
  const outline = outlineOf(plan.district, plan.base);
  if (boundaries?.origin !== 'file' || boundaries.field === null || outline === null) return [];
  const known = found.get(joins);
  if (known?.key === outline) return known.outside;
  const votes = votesByBoundary(plan);
  const rule = decisions.outside ?? 'keep with returns';
  const outside = placeBoundaries(boundaries, boundaries.field, joins)
    .filter(({ location }) => !pointInArea(location, outline))
    .map(({ id }): OutsideBoundary => {
      const hasReturns = votes.has(id);
      const isKept = rule === 'keep all' || (rule === 'keep with returns' && hasReturns);
      return { id, votes: votes.get(id) ?? 0, hasReturns, isLeftOut: !isKept };
    });
  found.set(joins, { key: outline, outside });
  return outside;
}

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
