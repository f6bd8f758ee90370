import type { ImportView } from '../../../contract/import-view';
import type { JoinUnit, JoinView } from './summarize-join';

export interface LeftoverItem {
  readonly id: string;
  readonly votes: number;
  readonly detail: string | null;
  /** The area that shows it; null where none does. */
  readonly areaId: string | null;
  /** What a person can do about it in the list. */
  readonly repair: 'place' | 'take back' | null;
}

/** One kind of thing that did not fit. */
export interface LeftoverList {
  readonly code: string;
  readonly title: string;
  /** What becomes of it. */
  readonly outcome: string;
  readonly items: readonly LeftoverItem[];
  /** Of all, also those that are not in the list. */
  readonly itemCount: number;
  readonly votes: number;
}

/** Kinds of problems that are told of unit by unit here. */
const toldByUnit: ReadonlySet<string> = new Set([
  'returns-without-polygon',
  'several-returns-one-polygon',
  'ballot-group',
]);

/** Everything of a table that did not fit, and what was decided by hand. */
export function listTableLeftovers(
  view: ImportView,
  tableKey: string,
  join: JoinView | null,
): readonly LeftoverList[] {
  const units = join?.units ?? [];
  const areaOf = new Map(units.map(({ id, boundaryId }) => [id, boundaryId]));
  const isTold = (code: string): boolean => join !== null && toldByUnit.has(code);
  const others = view.problems
    .filter(({ file, code }) => file === tableKey && !isTold(code))
    .map((problem) => asList(problem, (id) => areaOf.get(id) ?? null));
  return [...listUnits(units), ...others].filter(({ itemCount }) => itemCount > 0);
}

/** Everything of the boundary file that did not fit. */
export const listBoundaryLeftovers = (view: ImportView): readonly LeftoverList[] =>
  view.problems
    .filter(({ file }) => file === view.boundaries?.file)
    .map((problem) => asList(problem, (id) => id));

function asList(
  { code, title, outcome, items, itemCount, votes }: ImportView['problems'][number],
  areaOf: (id: string) => string | null,
): LeftoverList {
  return {
    code,
    title,
    outcome,
    itemCount,
    votes,
    items: items.map((item) => ({ ...item, areaId: areaOf(item.id), repair: null })),
  };
}

function listUnits(units: readonly JoinUnit[]): readonly LeftoverList[] {
  const precincts = units.filter(({ kind }) => kind === 'precinct');
  const without = precincts.filter(({ boundaryId }) => boundaryId === null);
  return [
    listOf(
      'returns-without-polygon',
      'Returns without a polygon',
      'Counted as unplaced units, not drawn.',
      without.filter(({ isByHand }) => !isByHand).map((unit) => itemOf(unit, 'place')),
    ),
    listOf(
      'off-the-map',
      'Taken off the map by hand',
      'Counted as unplaced units, not drawn.',
      without.filter(({ isByHand }) => isByHand).map((unit) => itemOf(unit, 'take back')),
    ),
    listOf(
      'by-hand',
      'Joined by hand',
      'Drawn in the polygon that you chose.',
      precincts
        .filter(({ boundaryId, isByHand }) => isByHand && boundaryId !== null)
        .map((unit) => ({ ...itemOf(unit, 'take back'), detail: `drawn in ${unit.boundaryId ?? ''}` })),
    ),
    listOf(
      'several-returns-one-polygon',
      'Several returns for one polygon',
      'Drawn together in that polygon.',
      listShared(precincts),
    ),
    listOf(
      'ballot-group',
      'Ballots counted as a group, without a precinct',
      'Counted as ballot groups, not drawn.',
      units.filter(({ kind }) => kind === 'ballot group').map((unit) => itemOf(unit, null)),
    ),
  ];
}

function listOf(code: string, title: string, outcome: string, items: readonly LeftoverItem[]): LeftoverList {
  const votes = items.reduce((sum, item) => sum + item.votes, 0);
  return { code, title, outcome, items, itemCount: items.length, votes };
}

const itemOf = ({ id, votes, boundaryId }: JoinUnit, repair: LeftoverItem['repair']): LeftoverItem => ({
  id,
  votes,
  detail: null,
  areaId: boundaryId,
  repair,
});

function listShared(precincts: readonly JoinUnit[]): readonly LeftoverItem[] {
  const byArea = new Map<string, JoinUnit[]>();
  for (const unit of precincts) {
    if (unit.boundaryId === null) continue;
    byArea.set(unit.boundaryId, [...(byArea.get(unit.boundaryId) ?? []), unit]);
  }
  return [...byArea]
    .filter(([, units]) => units.length > 1)
    .map(([id, units]) => ({
      id,
      votes: units.reduce((sum, { votes }) => sum + votes, 0),
      detail: units.map((unit) => unit.id).join(', '),
      areaId: id,
      repair: null,
    }));
}
