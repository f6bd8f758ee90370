import type { Candidate, Contest, ContestReturns, ReturnUnit } from './contest';

/** Votes of one contest summed over some reporting units. */
export interface Tally {
  readonly contest: Contest;
  readonly candidates: readonly Candidate[];
  /** One sum a candidate, in the order of {@link Tally.candidates}. A redacted count adds nothing. */
  readonly votes: readonly number[];
  /** How many of the units withhold at least one count. */
  readonly redactedUnits: number;
  readonly unitIds: readonly string[];
}

/**
 * Sums reporting units candidate by candidate.
 * @throws RangeError when a unit's votes do not line up with the candidates, or a count is negative or not whole.
 */
export function sumUnits(returns: ContestReturns, units: readonly ReturnUnit[]): Tally {
  const votes = returns.candidates.map(() => 0);
  let redactedUnits = 0;
  for (const unit of units) {
    if (unit.votes.length !== votes.length) {
      throw new RangeError(`unit ${unit.id} has ${unit.votes.length} counts for ${votes.length} candidates`);
    }
    if (unit.votes.includes(null)) redactedUnits += 1;
    unit.votes.forEach((count, index) => {
      if (count === null) return;
      if (!Number.isSafeInteger(count) || count < 0)
        throw new RangeError(`unit ${unit.id} counts ${count} votes`);
      votes[index] = (votes[index] ?? 0) + count;
    });
  }
  return {
    contest: returns.contest,
    candidates: returns.candidates,
    votes,
    redactedUnits,
    unitIds: units.map((unit) => unit.id),
  };
}

/** Published votes for all candidates. */
export function tallyTotal(tally: Tally): number {
  return tally.votes.reduce((sum, votes) => sum + votes, 0);
}

/**
 * True when every unit of the tally withholds a count, so that no share can be told: with one candidate's count
 * missing the others' shares would come out too large. Where only some units withhold, shares are those of the
 * published votes and {@link Tally.redactedUnits} says how many units are incomplete.
 */
export function isWithheld(tally: Tally): boolean {
  return tally.redactedUnits > 0 && tally.redactedUnits === tally.unitIds.length;
}

/** The candidate's published votes; null when the candidate is not in the contest. */
export function votesOf(tally: Tally, candidateName: string): number | null {
  const index = tally.candidates.findIndex((candidate) => candidate.name === candidateName);
  return tally.votes[index] ?? null;
}

/**
 * Vote share, 0–1: the candidate's votes ÷ the votes for all candidates. null when there are no votes, when they
 * are withheld, or when the candidate is not in the contest.
 */
export function shareOf(tally: Tally, candidateName: string): number | null {
  const votes = votesOf(tally, candidateName);
  return votes === null ? null : shareOfVotes(tally, votes);
}

/** Votes ÷ all votes of the tally, 0–1; null when there are none or they are withheld. */
export function shareOfVotes(tally: Tally, votes: number): number | null {
  const total = tallyTotal(tally);
  return total === 0 || isWithheld(tally) ? null : votes / total;
}

export interface RankedCandidate {
  readonly candidate: Candidate;
  readonly votes: number;
  readonly share: number | null;
  /** 1 for most votes. Ties share the better rank and the next rank is skipped: 1, 2, 2, 4. */
  readonly rank: number;
}

/** All candidates, most votes first; candidates with equal votes stay in the contest's order. */
export function rankTally(tally: Tally): readonly RankedCandidate[] {
  const sorted = tally.candidates
    .map((candidate, index) => ({ candidate, votes: tally.votes[index] ?? 0 }))
    .sort((first, second) => second.votes - first.votes);
  return sorted.map((entry) => ({
    ...entry,
    share: shareOfVotes(tally, entry.votes),
    rank: 1 + sorted.findIndex((other) => other.votes === entry.votes),
  }));
}

export type Winner =
  | { readonly kind: 'winner'; readonly candidate: Candidate }
  | { readonly kind: 'tie'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none' };

/** Who has most votes; `none` when there are no votes or they are withheld. */
export function winnerOf(tally: Tally): Winner {
  if (tallyTotal(tally) === 0 || isWithheld(tally)) return { kind: 'none' };
  const candidates = rankTally(tally)
    .filter((entry) => entry.rank === 1)
    .map((entry) => entry.candidate);
  const [candidate] = candidates;
  if (candidate === undefined) return { kind: 'none' };
  return candidates.length === 1 ? { kind: 'winner', candidate } : { kind: 'tie', candidates };
}

/**
 * Margin, 0–1: the first share minus the second; 0 for a tie, the whole share when nobody else stood. null when
 * there are no votes or they are withheld.
 */
export function marginOf(tally: Tally): number | null {
  const [first, second] = rankTally(tally);
  if (first === undefined) return null;
  return shareOfVotes(tally, first.votes - (second?.votes ?? 0));
}

/** Share of `over` minus share of `under`, −1 to 1; null where either share is null. */
export function signedMarginOf(tally: Tally, over: string, under: string): number | null {
  const overVotes = votesOf(tally, over);
  const underVotes = votesOf(tally, under);
  return overVotes === null || underVotes === null ? null : shareOfVotes(tally, overVotes - underVotes);
}

/**
 * Swing, −1 to 1: the candidate's share in `to` minus the share in `from`. Give it two tallies of the same place.
 * null where either share is null, so also for a candidate who stood in only one of the contests.
 */
export function swingOf(from: Tally, to: Tally, candidateName: string): number | null {
  const before = shareOf(from, candidateName);
  const after = shareOf(to, candidateName);
  return before === null || after === null ? null : after - before;
}
