import type { ContestReturns } from '../../core/election/contest';
import type { Pack } from '../../core/pack';

/** Two contests that can be compared, and the candidates who stood in both, most votes in the later one first. */
export interface ContestPair {
  readonly from: ContestReturns;
  readonly to: ContestReturns;
  readonly candidates: readonly string[];
}

/** Candidates that any unit reports votes of, in certified order (most votes first). */
export function reportedCandidates(returns: ContestReturns): readonly string[] {
  return returns.candidates
    .filter((candidate) => candidate.reportedByUnits)
    .map((candidate) => candidate.name);
}

/** The latest two contests of a pack that share a candidate; null when no two do. */
export function findContestPair(pack: Pack): ContestPair | null {
  const latestFirst = [...pack.contests].reverse();
  for (const [index, to] of latestFirst.entries()) {
    for (const from of latestFirst.slice(index + 1)) {
      const before = new Set(reportedCandidates(from));
      const candidates = reportedCandidates(to).filter((name) => before.has(name));
      if (candidates.length > 0) return { from, to, candidates };
    }
  }
  return null;
}
