import { bestUnitsOf } from '../../core/election/best-units';
import type { Candidate } from '../../core/election/contest';
import { effectiveCandidates } from '../../core/election/effective-candidates';
import { findContest } from '../../core/election/find-contest';
import { rankTally, sumUnits } from '../../core/election/tally';
import type { VotingUnit } from '../../core/election/voting-units';
import type { Pack } from '../../core/pack';
import { describeSubject } from '../inspect/describe-subject';
import type { Subject } from '../store/state';

/** Where a candidate has the largest share. */
export interface BestPlace {
  readonly subject: Subject;
  readonly name: string;
  readonly votes: number;
  readonly total: number;
  readonly share: number;
}

export interface CandidateLine {
  readonly candidate: Candidate;
  readonly rank: number;
  readonly votes: number;
  readonly share: number | null;
  readonly bestPrecinct: BestPlace | null;
  readonly bestNeighborhood: BestPlace | null;
}

export interface CandidateList {
  readonly lines: readonly CandidateLine[];
  /** Effective number of candidates in the district; null without votes. */
  readonly effective: number | null;
}

/**
 * A contest's candidates with any votes, most votes first, each with the precinct area and the neighborhood where its
 * share is largest among those with at least `floor` votes.
 */
export function listCandidates(pack: Pack, contestId: string, floor: number): CandidateList {
  const returns = findContest(pack, contestId);
  if (returns === undefined) return { lines: [], effective: null };
  const tally = sumUnits(returns, returns.units);
  const best = (name: string, unit: VotingUnit): BestPlace | null => {
    const [found] = bestUnitsOf(pack, contestId, name, unit, { by: 'share', floor, count: 1 });
    if (found === undefined) return null;
    const subject = { unit, id: found.id };
    return { ...found, subject, name: describeSubject(pack, subject).name };
  };
  const lines = rankTally(tally).filter(({ candidate }) => candidate.reportedByUnits);
  return {
    lines: lines.map((line) => ({
      ...line,
      bestPrecinct: best(line.candidate.name, 'precinct area'),
      bestNeighborhood: best(line.candidate.name, 'neighborhood'),
    })),
    effective: effectiveCandidates(tally),
  };
}
