import { isWithheld, tallyTotal, type Tally } from './tally';

/**
 * Effective number of candidates: 1 ÷ Σp², where p are the vote shares. It is k when k candidates share the votes
 * equally and 1 when one has them all; candidates without votes do not change it. null when there are no votes or
 * they are withheld.
 *
 * Source: M. Laakso and R. Taagepera, "'Effective' Number of Parties: A Measure with Application to West Europe",
 * Comparative Political Studies 12 (1979), 3–27, with candidates in place of parties.
 */
export function effectiveCandidates(tally: Tally): number | null {
  const total = tallyTotal(tally);
  if (total === 0 || isWithheld(tally)) return null;
  return 1 / tally.votes.reduce((sum, votes) => sum + (votes / total) ** 2, 0);
}
