import { applyRules } from './apply-rules';
import { collides, evaluateJoin, type JoinProposal } from './evaluate-join';
import type { JoinUnit } from './join-unit';
import { fullEffort, listRuleChains, type RuleChain, type SearchEffort } from './rule-chains';
import { listRuleOptions, shapeOf } from './rule-options';

export interface JoinProposals {
  /** Ids as they are. */
  readonly exact: JoinProposal;
  /** Joins by rules that match more than the exact join, the best first. None is applied until it is accepted. */
  readonly proposals: readonly JoinProposal[];
  /** What to offer first: the exact join unless a rule without colliding ids matches more. */
  readonly best: JoinProposal;
}

const evaluatedSafe = 24;
const evaluatedColliding = 8;
const mostProposals = 8;

interface Candidate {
  readonly returns: RuleChain;
  readonly boundaries: RuleChain;
  readonly matched: number;
  readonly order: number;
}

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
      : rankCandidates(screen(returns, boundaries, effort))
          .map((candidate) =>
            evaluateJoin(returns, boundaries, {
              returns: candidate.returns.rules,
              boundaries: candidate.boundaries.rules,
            }),
          )
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

function screen(
  returns: readonly JoinUnit[],
  boundaries: readonly JoinUnit[],
  effort: SearchEffort,
): readonly Candidate[] {
  const returnsSample = takeSample(returns, effort.sample);
  const boundarySample = takeSample(boundaries, effort.sample);
  const returnChains = chainsOf(returnsSample, boundarySample, partNamesOf(returns, false), effort);
  const boundaryChains = chainsOf(boundarySample, returnsSample, partNamesOf(boundaries, true), effort);
  const candidates: Candidate[] = [];
  boundaryChains.forEach((boundary, boundaryOrder) => {
    const keys = new Set(boundaries.map((unit) => applyRules(boundary.rules, unit)));
    keys.delete('');
    returnChains.forEach((chain, order) => {
      let matched = 0;
      for (const key of chain.keys) if (keys.has(key)) matched += 1;
      if (matched > 0 && chain.rules.length + boundary.rules.length > 0) {
        candidates.push({
          returns: chain,
          boundaries: boundary,
          matched,
          order: order + boundaryOrder * returnChains.length,
        });
      }
    });
  });
  return candidates;
}

function chainsOf(
  own: readonly JoinUnit[],
  other: readonly JoinUnit[],
  partNames: readonly string[],
  effort: SearchEffort,
): readonly RuleChain[] {
  const otherIds = other.map(({ id }) => id);
  const stripped = otherIds.map((id) => id.replace(/^[^-_./: ]+[-_./: ]+/, '').replace(/[-_./: ]/g, ''));
  const shape = shapeOf(otherIds);
  const lengths = [...new Set([...shape.lengths, ...shapeOf(stripped).lengths.slice(0, 2)])];
  return listRuleChains(own, listRuleOptions(own, { ...shape, lengths }, partNames), effort);
}

function rankCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const count = ({ returns, boundaries }: Candidate) => returns.rules.length + boundaries.rules.length;
  const sorted = [...candidates].sort(
    (a, b) => b.matched - a.matched || count(a) - count(b) || a.order - b.order,
  );
  const isColliding = ({ returns, boundaries }: Candidate) => returns.collides || boundaries.collides;
  return [
    ...sorted.filter((candidate) => !isColliding(candidate)).slice(0, evaluatedSafe),
    ...sorted.filter(isColliding).slice(0, evaluatedColliding),
  ];
}

const placeName = /ward|prec|pct|county|cnty|fips|dist|div|city|town|twp|vtd/i;

/** Columns that an id could be combined from; of boundaries only those that are named like it. */
function partNamesOf(units: readonly JoinUnit[], isBoundaries: boolean): readonly string[] {
  const names = Object.keys(units[0]?.parts ?? {});
  if (isBoundaries) return names.filter((name) => placeName.test(name)).slice(0, 4);
  return names.length === 0 ? [] : [...names.filter((name) => name !== 'id').slice(0, 4), 'id'];
}

/** Evenly spaced over all, the first and the last included. */
function takeSample(units: readonly JoinUnit[], size: number): readonly JoinUnit[] {
  if (units.length <= size) return units;
  return Array.from(
    { length: size },
    (_, index) => units[Math.round((index * (units.length - 1)) / (size - 1))],
  ).filter((unit) => unit !== undefined);
}
