import type { Pack } from '../../core/pack';
import type { ImportPlan, ProblemList } from '../plan/import-plan';
import { listProblems } from '../alarms/list-problems';
import { countUnits } from '../contests/count-units';
import { problemList } from '../plan/problem-list';

/** What did not fit where parts of a pack are replaced: of the given files, and of the pack's own precincts. */
export function listBaseProblems(
  plan: Omit<ImportPlan, 'problems' | 'missing'>,
  base: Pack,
): readonly ProblemList[] {
  const { boundaries, tables, joins, decisions, baseTable } = plan;
  const drawn = boundaries?.origin === 'file' ? boundaries : null;
  const given = listProblems(drawn, tables, joins, decisions).map((list) =>
    list.code === 'returns-without-polygon' && drawn === null
      ? { ...list, title: 'Returns of precincts that the pack does not have' }
      : list,
  );
  const own =
    baseTable === null
      ? []
      : listProblems(null, [baseTable], joins, decisions).flatMap((list) =>
          list.code === 'returns-without-polygon'
            ? [
                {
                  ...list,
                  code: 'base-precinct-without-polygon',
                  title: 'Precincts of the pack without a polygon',
                  outcome: 'They stay in the pack with their votes, but are not drawn any more.',
                },
              ]
            : list.code === 'several-returns-one-polygon'
              ? [{ ...list, title: 'Several precincts of the pack in one polygon' }]
              : [],
        );
  const others =
    drawn === null ? [...listUnreported(plan, base), ...listMerged(plan, base)] : listUnreported(plan, base);
  return [...own, ...given, ...others].filter(({ items }) => items.length > 0);
}

/** Precincts that the replaced count had and the new one has not. */
function listUnreported(plan: Omit<ImportPlan, 'problems' | 'missing'>, base: Pack): readonly ProblemList[] {
  return base.contests.flatMap(({ contest, units }): readonly ProblemList[] => {
    const planned = plan.contests.filter(({ replaces, isLeftOut }) => replaces === contest.id && !isLeftOut);
    if (planned.length === 0) return [];
    const reported = new Set(
      planned.flatMap(({ tableKey, index }) => {
        const table = plan.tables.find(({ key }) => key === tableKey);
        if (table === undefined) return [];
        const join = plan.joins.find((entry) => entry.tableKey === tableKey);
        return countUnits(table, join, plan.decisions)
          .filter(({ votes }) => votes[index] !== null && votes[index] !== undefined)
          .flatMap(({ label, boundaryId }) => [label, ...(boundaryId === null ? [] : [boundaryId])]);
      }),
    );
    return [
      problemList(
        base.name,
        'base-unit-without-returns',
        `Units of ${contest.title} that the new returns do not have`,
        'Their votes of the earlier count are left out with it.',
        units
          .filter(({ id }) => !reported.has(id))
          .map(({ id, votes }) => ({
            id,
            votes: votes.reduce<number>((sum, count) => sum + (count ?? 0), 0),
            detail: 'votes of the earlier count',
          })),
      ),
    ];
  });
}

/** Precincts of the pack that rules make one place keep their areas; votes go to the first. */
const listMerged = ({ joins }: Pick<ImportPlan, 'joins'>, base: Pack): readonly ProblemList[] => [
  problemList(
    base.name,
    'several-polygons-one-return',
    'Precincts of the pack that the rules make one place',
    'The votes are drawn in the first of them.',
    [...new Map(joins.flatMap(({ partOf }) => [...partOf]))].map(([id, place]) => ({
      id,
      votes: 0,
      detail: `votes are drawn in ${place}`,
    })),
  ),
];
