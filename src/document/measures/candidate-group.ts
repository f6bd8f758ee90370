import { eliminatedCandidates } from '../../core/election/change';
import type { ContestReturns } from '../../core/election/contest';
import type { Pack } from '../../core/pack';
import { findContestPair, reportedCandidates } from './contest-pair';

/** Several candidates that are counted together, with a name for them where they have one. */
export interface CandidateGroup {
  readonly candidates: string[];
  readonly label: string | null;
}

/** What the group of those who did not reach the next contest is called. */
export const eliminatedLabel = 'the eliminated candidates';

/** As many candidates as a group can have. */
export const largestGroup = 24;

/** Candidates of a contest who are not in the later contest of the pack's pair; none for other contests. */
export function eliminatedOf(pack: Pack, returns: ContestReturns): readonly string[] {
  const pair = findContestPair(pack);
  if (pair === null || pair.from !== returns) return [];
  const reported = new Set(reportedCandidates(returns));
  return eliminatedCandidates(pair.from, pair.to).filter((name) => reported.has(name));
}

/**
 * The group that a person is first shown: who did not reach the next contest; where that is nobody, everyone after the
 * first two; else the first. null when the contest has no candidates.
 */
export function defaultGroup(pack: Pack, returns: ContestReturns): CandidateGroup | null {
  const eliminated = eliminatedOf(pack, returns).slice(0, largestGroup);
  if (eliminated.length > 0) return { candidates: [...eliminated], label: eliminatedLabel };
  const names = reportedCandidates(returns);
  const others = names.length > 2 ? names.slice(2, 2 + largestGroup) : names.slice(0, 1);
  return others.length === 0 ? null : { candidates: others, label: null };
}

/** The group with a candidate added or taken out, in the contest's order; the last one stays. */
export function toggleInGroup(group: readonly string[], name: string, ordered: readonly string[]): string[] {
  const chosen = new Set(group);
  if (!chosen.delete(name)) chosen.add(name);
  const next = ordered.filter((each) => chosen.has(each)).slice(0, largestGroup);
  return next.length === 0 ? [...group] : next;
}
