import type { Candidate } from './contest';
import { isWithheld, rankTally, type Tally } from './tally';

export type Placed =
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  | { readonly kind: 'tie'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none' };

/**
 * Who holds a rank: 1 for first place, 2 for second. Ties share the better rank and skip the next, so with two tied
 * for first, second place is `none`. A candidate without votes holds no rank; neither does anyone where the votes
 * are withheld.
 * @throws RangeError when the rank is not a whole number from 1.
 */
export function placedAt(tally: Tally, rank: number): Placed {
  if (!Number.isSafeInteger(rank) || rank < 1) throw new RangeError(`a rank counts from 1, got ${rank}`);
  if (isWithheld(tally)) return { kind: 'none' };
  const candidates = rankTally(tally)
    .filter((entry) => entry.rank === rank && entry.votes > 0)
    .map((entry) => entry.candidate);
  const [candidate] = candidates;
  if (candidate === undefined) return { kind: 'none' };
  return candidates.length === 1 ? { kind: 'candidate', candidate } : { kind: 'tie', candidates };
}

/**
 * The rank of a candidate by votes, 1 for most; ties share the better rank. null without votes, where votes are
 * withheld, and when the candidate is not in the contest: exactly where {@link placedAt} names nobody.
 */
export function rankOf(tally: Tally, candidateName: string): number | null {
  if (isWithheld(tally)) return null;
  const entry = rankTally(tally).find(({ candidate }) => candidate.name === candidateName);
  return entry === undefined || entry.votes === 0 ? null : entry.rank;
}
