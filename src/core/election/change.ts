import type { ContestReturns } from './contest';
import { isWithheld, signedMarginOf, tallyTotal, votesOf, type Tally } from './tally';

/** The change of all candidates' votes from one contest to another. */
export interface TotalChange {
  /** Published votes in the later tally minus those in the earlier. */
  readonly votes: number;
  /** The change ÷ the earlier votes: 0.25 is a quarter more. null when there were none or either is withheld. */
  readonly relative: number | null;
}

/**
 * The candidate's votes in `to` minus those in `from`. Give it two tallies of the same place. null when the
 * candidate is absent from either contest or the votes of either are withheld.
 */
export function votesGained(from: Tally, to: Tally, candidateName: string): number | null {
  const before = votesOf(from, candidateName);
  const after = votesOf(to, candidateName);
  return before === null || after === null || isWithheld(from) || isWithheld(to) ? null : after - before;
}

/** How many more votes, for all candidates, `to` has than `from`. Give it two tallies of the same place. */
export function totalChange(from: Tally, to: Tally): TotalChange {
  const before = tallyTotal(from);
  const votes = tallyTotal(to) - before;
  return { votes, relative: before === 0 || isWithheld(from) || isWithheld(to) ? null : votes / before };
}

/**
 * Change of the lead of `over` above `under`, −2 to 2: their signed margin in `to` minus that in `from`. null where
 * either margin is, so also when one of them did not stand in both contests.
 */
export function marginChange(from: Tally, to: Tally, over: string, under: string): number | null {
  const before = signedMarginOf(from, over, under);
  const after = signedMarginOf(to, over, under);
  return before === null || after === null ? null : after - before;
}

/** Names of the candidates of both contests, in the first contest's order. */
export function commonCandidates(from: ContestReturns, to: ContestReturns): readonly string[] {
  const later = namesOf(to);
  return [...namesOf(from)].filter((name) => later.has(name));
}

/**
 * Names of the candidates of the first contest who are not in the second, in the first contest's order. Who stood
 * without any unit reporting a vote is among them.
 */
export function eliminatedCandidates(from: ContestReturns, to: ContestReturns): readonly string[] {
  const later = namesOf(to);
  return [...namesOf(from)].filter((name) => !later.has(name));
}

/** Names of the candidates of the second contest who were not in the first, in the second contest's order. */
export function newcomers(from: ContestReturns, to: ContestReturns): readonly string[] {
  return eliminatedCandidates(to, from);
}

function namesOf(returns: ContestReturns): ReadonlySet<string> {
  return new Set(returns.candidates.map((candidate) => candidate.name));
}
