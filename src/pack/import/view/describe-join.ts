import type { JoinProposal } from '../../join/evaluate-join';
import { unitVotes } from '../../layout/total-rows';
import type { ImportPlan, PlannedJoin } from '../import-plan';
import { labelUnits } from '../label-units';
import { boundaryByHand } from '../plan-joins';
import type { JoinView, ProposalView } from './import-view';

/** How the units of a table find their boundaries, unit by unit. */
export function describeJoin(
  join: PlannedJoin,
  { tables, baseTable, base, decisions }: ImportPlan,
): JoinView {
  const isBase = baseTable?.key === join.tableKey;
  const read = (isBase ? baseTable : tables.find(({ key }) => key === join.tableKey))?.read ?? null;
  const decision = decisions.tables?.find((entry) => entry.table === join.tableKey);
  const ignored = new Set(decision?.ignoredUnits);
  const labels = read === null ? [] : labelUnits(read);
  return {
    tableKey: join.tableKey,
    title: isBase ? (base?.title ?? join.tableKey) : join.tableKey,
    exact: describeProposal(join.exact),
    proposals: join.proposals.map(describeProposal),
    used: describeProposal(join.used),
    isAccepted: join.isAccepted,
    isOpen: join.isOpen,
    units: (read?.units ?? []).flatMap((unit, index) => {
      const label = labels[index] ?? unit.id;
      return unit.kind === 'total row' || ignored.has(unit.id) || ignored.has(label)
        ? []
        : [
            {
              id: label,
              votes: unitVotes(unit),
              boundaryId: join.boundaryOf.get(index) ?? null,
              isByHand: boundaryByHand(decision, unit.id, label) !== undefined,
              kind: unit.kind,
            },
          ];
    }),
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
