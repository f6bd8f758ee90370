import { leftOutOf } from '../areas/find-outside';
import { countUnits } from '../contests/count-units';
import type { ImportPlan } from '../plan/import-plan';
import type { ContestView } from './import-view';

/** The contests of all tables with their votes as they will be counted. */
export function describeContests(plan: ImportPlan): readonly ContestView[] {
  const outside = leftOutOf(plan);
  const unitsOf = new Map(
    plan.tables
      .filter(({ use }) => use === 'returns')
      .map((table) => {
        const join = plan.joins.find(({ tableKey }) => tableKey === table.key);
        const units = countUnits(table, join, plan.decisions);
        return [
          table.key,
          units.filter(({ boundaryId }) => boundaryId === null || !outside.has(boundaryId)),
        ] as const;
      }),
  );
  return plan.contests.map(({ tableKey, index, source, isLeftOut, contest, replaces }) => {
    const units = unitsOf.get(tableKey) ?? [];
    const candidates = source.candidates.map(({ name, party }, position) => ({
      name,
      party,
      votes: units.reduce((sum, unit) => sum + (unit.votes[index]?.[position] ?? 0), 0),
    }));
    return {
      tableKey,
      key: source.key,
      id: contest.id,
      title: contest.title,
      shortTitle: contest.shortTitle,
      office: contest.office,
      date: contest.date,
      stage: contest.stage,
      isLeftOut,
      replaces,
      votes: candidates.reduce((sum, { votes }) => sum + votes, 0),
      candidates,
    };
  });
}
