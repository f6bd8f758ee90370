import type { Pack } from '../../core/pack';
import type { ImportPlan, PlannedContest } from '../plan/import-plan';
import { baseKey } from '../plan/import-plan';
import { baseContest } from '../base/base-table';

/** The contests of the changed pack: those that are given, and those of the base that none of them replaces. */
export function extendContests(plan: ImportPlan, base: Pack): readonly PlannedContest[] {
  const given = plan.contests.filter(({ isLeftOut }) => !isLeftOut);
  const replaced = new Set(given.map(({ contest }) => contest.id));
  const kept = base.contests.flatMap((returns, index): readonly PlannedContest[] =>
    replaced.has(returns.contest.id)
      ? []
      : [
          {
            tableKey: baseKey,
            index,
            source: baseContest(returns),
            isLeftOut: false,
            replaces: null,
            contest: returns.contest,
          },
        ],
  );
  return [...plan.contests, ...kept];
}
