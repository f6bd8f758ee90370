import type { Pack } from '../pack';
import { isSmallCount } from './small-counts';
import { shareOf, tallyTotal, votesOf } from './tally';
import { tallyOf } from './unit-tally';
import { unitsOfKind, type VotingUnit } from './voting-units';

export interface BestUnitsOptions {
  readonly by: 'share' | 'votes';
  /** Units with fewer votes for all candidates than this are left out. */
  readonly floor: number;
  /** At most so many units; `Infinity` for all. */
  readonly count: number;
}

/** A unit in which a candidate did well. */
export interface RankedUnit {
  readonly id: string;
  /** 1 for the best. Ties share the better rank and the next is skipped. */
  readonly rank: number;
  /** The candidate's votes. */
  readonly votes: number;
  /** The candidate's share, 0–1. */
  readonly share: number;
  /** Votes for all candidates. */
  readonly total: number;
}

/**
 * The units where a candidate has the largest share or most votes, best first; equals are ordered by the other of the
 * two, then as in the pack. Units without a vote for the candidate, with fewer votes than the floor, or with
 * withheld votes are left out. Empty when the contest or the candidate is unknown.
 */
export function bestUnitsOf(
  pack: Pack,
  contestId: string,
  candidateName: string,
  unit: VotingUnit,
  { by, floor, count }: BestUnitsOptions,
): readonly RankedUnit[] {
  const other = by === 'share' ? 'votes' : 'share';
  const sorted = unitsOfKind(pack, unit)
    .flatMap(({ id }) => {
      const tally = tallyOf(pack, contestId, { unit, id });
      if (tally === null || isSmallCount([tally], floor)) return [];
      const votes = votesOf(tally, candidateName);
      const share = shareOf(tally, candidateName);
      return votes === null || votes === 0 || share === null
        ? []
        : [{ id, votes, share, total: tallyTotal(tally) }];
    })
    .sort((first, second) => second[by] - first[by] || second[other] - first[other]);
  const ranks = new Map<number, number>();
  sorted.forEach((entry, index) => {
    if (!ranks.has(entry[by])) ranks.set(entry[by], index + 1);
  });
  return sorted.slice(0, count).map((entry) => ({ ...entry, rank: ranks.get(entry[by]) ?? 0 }));
}
