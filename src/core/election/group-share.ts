import { shareOfVotes, votesOf, type Tally } from './tally';

/**
 * Published votes for any of the candidates; a name given twice counts once and no names have 0 votes. null when one
 * of the names is not in the contest.
 */
export function groupVotesOf(tally: Tally, candidateNames: readonly string[]): number | null {
  let sum = 0;
  for (const name of new Set(candidateNames)) {
    const votes = votesOf(tally, name);
    if (votes === null) return null;
    sum += votes;
  }
  return sum;
}

/**
 * Share of the votes, 0–1, that went to any of the candidates. null when there are no votes, when they are withheld,
 * or when one of the names is not in the contest.
 */
export function groupShareOf(tally: Tally, candidateNames: readonly string[]): number | null {
  const votes = groupVotesOf(tally, candidateNames);
  return votes === null ? null : shareOfVotes(tally, votes);
}
