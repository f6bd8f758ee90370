import type { JoinProposal } from '../joins/evaluate-join';
import { leftOutOf } from '../areas/find-outside';
import { countUnits, votesOf } from '../contests/count-units';
import type { ImportPlan, PlannedJoin } from '../plan/import-plan';
import { boundaryByHand } from '../inspect/plan-joins';
import type { JoinView, ProposalView } from './import-view';

/**
 * How the units of a table find their boundaries, unit by unit as the pack will count them: the records of a unit
 * together, votes of contests that are left out and units of boundaries that are left out not at all.
 */
export function describeJoin(join: PlannedJoin, plan: ImportPlan): JoinView {
  const { tables, baseTable, base, contests, decisions } = plan;
  const isBase = baseTable?.key === join.tableKey;
  const table = isBase ? baseTable : tables.find(({ key }) => key === join.tableKey);
  const decision = decisions.tables?.find((entry) => entry.table === join.tableKey);
  const outside = leftOutOf(plan);
  const leftOut = new Set(
    contests.flatMap((planned) =>
      planned.tableKey === join.tableKey && planned.isLeftOut ? [planned.index] : [],
    ),
  );
  return {
    tableKey: join.tableKey,
    title: isBase ? (base?.title ?? join.tableKey) : join.tableKey,
    exact: describeProposal(join.exact),
    proposals: join.proposals.map(describeProposal),
    used: describeProposal(join.used),
    isAccepted: join.isAccepted,
    isOpen: join.isOpen,
    units: (table === undefined ? [] : countUnits(table, join, decisions))
      .filter(({ boundaryId }) => boundaryId === null || !outside.has(boundaryId))
      .map((unit) => ({
        id: unit.label,
        votes: votesOf(unit, (contest) => !leftOut.has(contest)),
        boundaryId: unit.boundaryId,
        isByHand: boundaryByHand(decision, unit.id, unit.label) !== undefined,
        kind: unit.kind,
      })),
  };
}

const describeProposal = (proposal: JoinProposal): ProposalView => ({
  returnsRules: proposal.returnsRules,
  boundaryRules: proposal.boundaryRules,
  explanation: proposal.explanation,
  matchedUnits: proposal.matchedUnits,
  units: proposal.units,
  matchedBoundaries: proposal.matchedBoundaries,
  boundaries: proposal.boundaries,
  matchedVotes: proposal.matchedVotes,
  votes: proposal.votes,
  examples: proposal.examples,
  risks: proposal.risks.map(({ message }) => message),
});
