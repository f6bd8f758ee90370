import { bestUnitsOf } from '../../core/election/best-units';
import type { Candidate, ContestReturns } from '../../core/election/contest';
import { effectiveCandidates } from '../../core/election/effective-candidates';
import { findContest } from '../../core/election/find-contest';
import { rankOf } from '../../core/election/placed';
import { isSmallCount } from '../../core/election/small-counts';
import type { Tally } from '../../core/election/tally';
import { sumContest } from '../../core/election/sum-contest';
import { rankTally, shareOf, tallyTotal, votesOf, sumUnits } from '../../core/election/tally';
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
  /** null without votes. */
  readonly rank: number | null;
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
 * A contest's candidates with any votes, most votes first, each with the precinct and the neighborhood where its share is
 * largest among those with at least `floor` votes. A precinct counts whether or not the map can place it.
 */
export function listCandidates(pack: Pack, contestId: string, floor: number): CandidateList {
  const returns = findContest(pack, contestId);
  if (returns === undefined) return { lines: [], effective: null };
  const tally = sumContest(returns);
  const precincts = precinctTallies(pack, returns).filter(({ tally: each }) => !isSmallCount([each], floor));
  const bestNeighborhood = (name: string): BestPlace | null => {
    const unit = 'neighborhood';
    const [found] = bestUnitsOf(pack, contestId, name, unit, { by: 'share', floor, count: 1 });
    if (found === undefined) return null;
    const subject = { unit, id: found.id } as const;
    return { ...found, subject, name: describeSubject(pack, subject).name };
  };
  const lines = rankTally(tally).filter(({ candidate }) => candidate.reportedByUnits);
  return {
    lines: lines.map((line) => ({
      ...line,
      rank: rankOf(tally, line.candidate.name),
      bestPrecinct: bestOf(precincts, line.candidate.name),
      bestNeighborhood: bestNeighborhood(line.candidate.name),
    })),
    effective: effectiveCandidates(tally),
  };
}

interface PrecinctTally {
  readonly name: string;
  /** The area that shows the precinct, or the precinct itself where the map has none. */
  readonly subject: Subject;
  readonly tally: Tally;
}

function precinctTallies(pack: Pack, returns: ContestReturns): readonly PrecinctTally[] {
  const areaIds = new Map(pack.precincts.map(({ id, areaId }) => [id, areaId]));
  return returns.units
    .filter(({ kind }) => kind === 'precinct')
    .map((unit) => {
      const areaId = areaIds.get(unit.id) ?? null;
      return {
        name: unit.id,
        subject:
          areaId === null ? { unit: 'reporting unit', id: unit.id } : { unit: 'precinct area', id: areaId },
        tally: sumUnits(returns, [unit]),
      };
    });
}

/** The precinct with the largest share above zero; of equals the one with more votes, then the first. */
function bestOf(precincts: readonly PrecinctTally[], candidateName: string): BestPlace | null {
  let best: BestPlace | null = null;
  for (const { name, subject, tally } of precincts) {
    const share = shareOf(tally, candidateName);
    const votes = votesOf(tally, candidateName);
    if (share === null || votes === null || votes === 0) continue;
    if (best === null || share > best.share || (share === best.share && votes > best.votes))
      best = { subject, name, votes, total: tallyTotal(tally), share };
  }
  return best;
}
