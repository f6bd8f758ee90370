import type { TotalsAudit, VoteList } from '../audit/likely-cause';
import { auditTotals } from '../audit/likely-cause-audit';
import type { ReturnInput } from '../build/pack-input';
import type { ImportPlan, PlannedContest } from './import-plan';
import type { CertifiedTotal } from './read-certified-totals';

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
  return [...contests].map(([contestId, planned]) => {
    const own = returns.filter((line) => line.contestId === contestId);
    const candidates = [...new Set(own.map(({ candidate }) => candidate))];
    const units = groupUnits(own, candidates);
    const count = {
      candidates,
      units: units.map(({ id, votes }) => ({ id, votes })),
      counted: listVotes(
        'ballot groups',
        units.filter(({ kind }) => kind === 'ballot group'),
        candidates.length,
      ),
      leftOut: listVotes('total rows', totalRowsOf(plan, planned, candidates), candidates.length),
    };
    const given = totals.filter((total) => total.contestId === contestId);
    return { contestId, title: planned[0]?.contest.title ?? contestId, ...auditTotals(count, given) };
  });
}

interface Unit {
  readonly id: string;
  readonly kind: ReturnInput['kind'];
  readonly votes: (number | null)[];
}

function groupUnits(lines: readonly ReturnInput[], candidates: readonly string[]): readonly Unit[] {
  const order = new Map(candidates.map((name, index) => [name, index]));
  const units = new Map<string, Unit>();
  for (const { unitId, kind, candidate, votes } of lines) {
    const unit = units.get(unitId) ?? { id: unitId, kind, votes: candidates.map(() => 0) };
    units.set(unitId, unit);
    unit.votes[order.get(candidate) ?? 0] = votes;
  }
  return [...units.values()];
}

function totalRowsOf(
  { tables }: ImportPlan,
  planned: readonly PlannedContest[],
  candidates: readonly string[],
): readonly Pick<Unit, 'id' | 'votes'>[] {
  return planned.flatMap(({ tableKey, index, source }) => {
    const rows = tables.find(({ key }) => key === tableKey)?.read?.totalRows ?? [];
    return rows.map((row) => ({
      id: row.id,
      votes: candidates.map((name) => {
        const position = source.candidates.findIndex((candidate) => candidate.name === name);
        return row.votes[index]?.[position] ?? 0;
      }),
    }));
  });
}

function listVotes(
  kind: VoteList['kind'],
  units: readonly Pick<Unit, 'id' | 'votes'>[],
  length: number,
): readonly VoteList[] {
  if (units.length === 0) return [];
  const votes = Array.from({ length }, (_, index) =>
    units.reduce((sum, unit) => sum + (unit.votes[index] ?? 0), 0),
  );
  return [{ kind, ids: units.map(({ id }) => id), votes }];
}
