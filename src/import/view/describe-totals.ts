import { auditContests } from '../alarms/audit-contests';
import { extendContests } from '../replace/extend-contests';
import { replaceParts } from '../replace/replace-parts';
import { collectReturns } from '../contests/collect-votes';
import type { ImportPlan, ProblemList } from '../plan/import-plan';
import { namePrecincts } from '../areas/name-precincts';
import { readCertifiedTotals } from '../contests/read-certified-totals';
import type { TotalsView } from './import-view';

/** How each contest would compare with its certified totals, and the totals that are of none. */
export function describeTotals(plan: ImportPlan): {
  readonly totals: readonly TotalsView[];
  readonly problems: readonly ProblemList[];
} {
  const { base } = plan;
  const contests = base === null ? plan.contests : extendContests(plan, base);
  const { totals, unused } = readCertifiedTotals({ ...plan, contests });
  const counted =
    base === null
      ? { returns: collectReturns(plan, namePrecincts(plan)), totals }
      : replaceParts(plan, base).input;
  const audits = auditContests({ ...plan, contests }, counted.returns, counted.totals);
  return {
    totals: audits.map(({ contestId, title, status, candidates, causes }) => ({
      contestId,
      title,
      status,
      candidates: candidates.map(({ candidate, counted, given, withheld }) => ({
        candidate,
        counted,
        certified: given,
        withheld,
      })),
      causes: causes.map(({ message }) => message),
    })),
    problems: unused.map(({ file, row, message }) => ({
      code: 'unused-total',
      title: 'Totals that could not be used',
      file,
      items: [{ id: `row ${row}`, votes: 0, detail: message }],
      votes: 0,
      outcome: 'Not compared.',
    })),
  };
}
