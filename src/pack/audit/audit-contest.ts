import type { ContestReturns, ReturnUnit } from '../../core/election/contest';
import type { ContestAudit } from './audit-report';

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/**
 * Adds up a contest by candidate and by kind of unit and compares it with the certified totals. Where counts of a
 * candidate are withheld, a sum below the certified total is what must be expected and no difference.
 */
export function auditContest(
  { contest, candidates, units }: ContestReturns,
  placedPrecinctIds: ReadonlySet<string>,
): ContestAudit {
  const reported = candidates.map((_, index) => sum(units.map(({ votes }) => votes[index] ?? null)));
  const precincts = units.filter(({ kind }) => kind === 'precinct');
  const placed = precincts.filter(({ id }) => placedPrecinctIds.has(id));
  const groups = units.filter(({ kind }) => kind === 'ballot group');
  const withheld = candidates.map((_, index) => units.filter(({ votes }) => votes[index] === null).length);
  const hasTotals = candidates.some(({ certifiedVotes }) => certifiedVotes !== null);
  const votesOf = (list: readonly ReturnUnit[]) => sum(list.map(({ votes }) => sum(votes)));
  return {
    contestId: contest.id,
    title: contest.title,
    reportedVotes: sum(reported),
    certifiedVotes: hasTotals ? sum(candidates.map(({ certifiedVotes }) => certifiedVotes)) : null,
    withheldCounts: sum(withheld),
    candidates: candidates.map(({ name }, index) => ({ name, votes: reported[index] ?? 0 })),
    reportedCandidateCount: candidates.filter(({ reportedByUnits }) => reportedByUnits).length,
    listedCandidateCount: candidates.filter(({ certifiedVotes }) => certifiedVotes !== null).length,
    listedOnly: candidates
      .filter(({ reportedByUnits }) => !reportedByUnits)
      .map(({ name, certifiedVotes }) => ({ name, votes: certifiedVotes ?? 0 })),
    differences: candidates.flatMap(({ name, certifiedVotes }, index) => {
      const votes = reported[index] ?? 0;
      const isExplained = (withheld[index] ?? 0) > 0 && certifiedVotes !== null && votes < certifiedVotes;
      return !hasTotals || votes === certifiedVotes || isExplained
        ? []
        : [{ candidate: name, reported: votes, certified: certifiedVotes }];
    }),
    precinctCount: precincts.length,
    placedPrecinctCount: placed.length,
    placedVotes: votesOf(placed),
    unplacedVotes: votesOf(precincts) - votesOf(placed),
    ballotGroupCount: groups.length,
    ballotGroupVotes: votesOf(groups),
  };
}
