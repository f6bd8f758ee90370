import type { Pack } from '../pack';
import { findContest } from './find-contest';

/** Whether the votes by unit of a contest were compared with certified totals, and with what outcome. */
export type AuditStatus =
  | { readonly kind: 'audited' }
  | {
      readonly kind: 'differs';
      /** Candidates' differences added up without their signs. */
      readonly votes: number;
    }
  | { readonly kind: 'no totals' };

/**
 * The audit of a contest in one word. A candidate without a total of its own differs by all its votes; a sum below the
 * certified total is no difference where counts of the candidate are withheld.
 * @throws RangeError when the pack has no such contest.
 */
export function auditStatusOf(pack: Pack, contestId: string): AuditStatus {
  const returns = findContest(pack, contestId);
  if (returns === undefined) throw new RangeError(`the pack has no contest ${contestId}`);
  const { candidates, units } = returns;
  if (candidates.every(({ certifiedVotes }) => certifiedVotes === null)) return { kind: 'no totals' };
  const differences = candidates.map(({ certifiedVotes }, index) => {
    const counts = units.map(({ votes }) => votes[index] ?? null);
    const reported = counts.reduce<number>((sum, votes) => sum + (votes ?? 0), 0);
    const certified = certifiedVotes ?? 0;
    return counts.includes(null) && reported < certified ? 0 : Math.abs(reported - certified);
  });
  const votes = differences.reduce((sum, difference) => sum + difference, 0);
  return votes === 0 ? { kind: 'audited' } : { kind: 'differs', votes };
}
