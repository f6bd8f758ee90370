import type { TotalsAudit } from '../../pack/audit/likely-cause';
import { auditTotals } from '../../pack/audit/likely-cause-audit';
import type { ReturnInput } from '../../pack/write/pack-input';
import type { ImportPlan, PlannedContest } from '../plan/import-plan';
import { listAuditedVotes } from './list-audited-votes';
import type { CertifiedTotal } from '../contests/read-certified-totals';

/** A contest compared with its certified totals, with what could explain a difference. */
export interface ContestTotalsAudit extends TotalsAudit {
  readonly contestId: string;
  readonly title: string;
}

/** Audits every contest of the import as it is counted. */
export function auditContests(
  plan: ImportPlan,
  returns: readonly ReturnInput[],
  totals: readonly CertifiedTotal[],
): readonly ContestTotalsAudit[] {
  const contests = new Map<string, PlannedContest[]>();
  for (const planned of plan.contests) {
    if (!planned.isLeftOut)
      contests.set(planned.contest.id, [...(contests.get(planned.contest.id) ?? []), planned]);
  }
  const byContest = groupByContest(returns);
  return [...contests].map(([contestId, planned]) => {
    const own = byContest.get(contestId) ?? [];
    const candidates = [...new Set(own.map(({ candidate }) => candidate))];
    const units = groupUnits(own, candidates);
    const count = {
      candidates,
      units: units.map(({ id, votes }) => ({ id, votes })),
      ...listAuditedVotes(plan, planned, candidates),
    };
    const given = totals.filter((total) => total.contestId === contestId);
    return { contestId, title: planned[0]?.contest.title ?? contestId, ...auditTotals(count, given) };
  });
}

/** The lines of each contest, in their order. */
function groupByContest(lines: readonly ReturnInput[]): ReadonlyMap<string, readonly ReturnInput[]> {
  const groups = new Map<string, ReturnInput[]>();
  for (const line of lines) {
    const group = groups.get(line.contestId);
    if (group === undefined) groups.set(line.contestId, [line]);
    else group.push(line);
  }
  return groups;
}

interface Unit {
  readonly id: string;
  readonly votes: (number | null)[];
}

function groupUnits(lines: readonly ReturnInput[], candidates: readonly string[]): readonly Unit[] {
  const order = new Map(candidates.map((name, index) => [name, index]));
  const units = new Map<string, Unit>();
  for (const { unitId, candidate, votes } of lines) {
    const unit = units.get(unitId) ?? { id: unitId, votes: candidates.map(() => 0) };
    units.set(unitId, unit);
    unit.votes[order.get(candidate) ?? 0] = votes;
  }
  return [...units.values()];
}
