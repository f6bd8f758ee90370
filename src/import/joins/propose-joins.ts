import { collides, evaluateJoin, type JoinProposal } from './evaluate-join';
import type { JoinUnit } from './join-unit';
import { fullEffort, type SearchEffort } from './rule-chains';
import { screenJoins } from './screen-joins';

export interface JoinProposals {
  /** Ids as they are. */
  readonly exact: JoinProposal;
  /** Joins by rules that match more than the exact join, the best first. None is applied until it is accepted. */
  readonly proposals: readonly JoinProposal[];
  /** What to offer first: the exact join unless a rule without colliding ids matches more. */
  readonly best: JoinProposal;
}

const mostProposals = 8;

/**
 * Looks for rules that join more ids than the exact join: every chain of up to three rules a side is tried on a sample
 * of the returns against all boundaries, the most promising on all. The same input gives the same answer.
 */
export function proposeJoins(
  returns: readonly JoinUnit[],
  boundaries: readonly JoinUnit[],
  effort: SearchEffort = fullEffort,
): JoinProposals {
  const exact = evaluateJoin(returns, boundaries, { returns: [], boundaries: [] });
  const found =
    exact.matchedUnits === exact.units && !collides(exact)
      ? []
      : screenJoins(returns, boundaries, effort)
          .map((rules) => evaluateJoin(returns, boundaries, rules))
          .filter(
            (proposal) =>
              proposal.matchedUnits > exact.matchedUnits ||
              (collides(exact) &&
                !collides(proposal) &&
                proposal.matchedUnits === exact.matchedUnits &&
                exact.matchedUnits > 0),
          );
  const proposals = dropDominated(
    found
      .map((proposal, order) => ({ proposal, order }))
      .sort(compare)
      .map(({ proposal }) => proposal),
  );
  const best = proposals.find((proposal) => !collides(proposal)) ?? exact;
  const rest = proposals.filter((proposal) => proposal !== best);
  return { exact, proposals: (best === exact ? rest : [best, ...rest]).slice(0, mostProposals), best };
}

const ruleCount = (proposal: JoinProposal): number =>
  proposal.returnsRules.length + proposal.boundaryRules.length;

/** Safe ones first, then by how many units they join, then by how few rules they need, ids alone before columns. */
const compare = (
  a: { readonly proposal: JoinProposal; readonly order: number },
  b: { readonly proposal: JoinProposal; readonly order: number },
): number =>
  Number(collides(a.proposal)) - Number(collides(b.proposal)) ||
  b.proposal.matchedUnits - a.proposal.matchedUnits ||
  ruleCount(a.proposal) - ruleCount(b.proposal) ||
  combines(a.proposal) - combines(b.proposal) ||
  a.proposal.risks.length - b.proposal.risks.length ||
  a.order - b.order;

/** Leaves out what another proposal does as well or better with as few rules; equally good ones of another kind stay. */
const dropDominated = (sorted: readonly JoinProposal[]): readonly JoinProposal[] =>
  sorted.filter(
    (proposal, index) =>
      !sorted.slice(0, index).some((better) => {
        if (better.risks.length > proposal.risks.length || ruleCount(better) > ruleCount(proposal))
          return false;
        if (better.matchedUnits > proposal.matchedUnits) return true;
        if (better.matchedUnits < proposal.matchedUnits) return false;
        return ruleCount(better) < ruleCount(proposal) || kindsOf(better) === kindsOf(proposal);
      }),
  );

const kindsOf = (proposal: JoinProposal): string =>
  JSON.stringify([
    proposal.returnsRules.map(({ rule }) => rule),
    proposal.boundaryRules.map(({ rule }) => rule),
  ]);

const combines = (proposal: JoinProposal): number =>
  [...proposal.returnsRules, ...proposal.boundaryRules].filter(({ rule }) => rule === 'combine').length;
