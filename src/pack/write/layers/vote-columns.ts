import type { ContestReturns } from '../../../core/election/contest';
import {
  isWithheld,
  marginOf,
  shareOfVotes,
  tallyTotal,
  winnerOf,
  type Tally,
} from '../../../core/election/tally';
import type { Pack } from '../../../core/pack';
import { roundTo } from '../../build/write-text';
import { makeName } from '../column-names';
import type { ExportField, ExportValue } from '../export-layer';

/** Shares are written to six decimals; counts are there in full beside them. */
const shareDecimals = 6;

export interface VoteColumns {
  readonly fields: readonly ExportField[];
  /** The values of one place; all empty where none of its units reported or all withhold. */
  readonly valuesOf: (tally: Tally | null) => readonly ExportValue[];
}

/** Columns of one contest: total, margin, winner, and votes and share of each candidate. */
export function voteColumns(
  pack: Pack,
  returns: ContestReturns,
  name: (text: string) => string,
): VoteColumns {
  const { contest, candidates } = returns;
  const prefix = contestPrefix(pack, returns);
  const field = (text: string, type: ExportField['type'], title: string): ExportField => ({
    name: name(`${prefix} ${text}`),
    type,
    title: `${contest.title}: ${title}`,
  });
  const hasRedactions = returns.units.some(({ votes }) => votes.includes(null));
  const fields = [
    field('total', 'integer', 'votes for all candidates'),
    field('margin', 'number', 'first minus second share, 0–1'),
    field('winner', 'text', 'candidate with most votes; empty for a tie'),
    ...(hasRedactions ? [field('withheld', 'integer', 'reporting units that withhold a count')] : []),
    ...candidates.flatMap((candidate) => [
      field(`${candidate.name} votes`, 'integer', `votes for ${candidate.name}`),
      field(`${candidate.name} share`, 'number', `share of ${candidate.name} in all votes, 0–1`),
    ]),
  ];
  return {
    fields,
    valuesOf: (tally) => {
      if (tally === null || tally.unitIds.length === 0) return fields.map(() => null);
      const withheld = hasRedactions ? [tally.redactedUnits] : [];
      if (isWithheld(tally)) {
        return [null, null, null, ...withheld, ...candidates.flatMap(() => [null, null])];
      }
      const winner = winnerOf(tally);
      return [
        tallyTotal(tally),
        roundShare(marginOf(tally)),
        winner.kind === 'winner' ? winner.candidate.name : null,
        ...withheld,
        ...tally.votes.flatMap((votes) => [votes, roundShare(shareOfVotes(tally, votes))]),
      ];
    },
  };
}

/** The contest's short title where that is enough to tell contests apart, else its id. */
function contestPrefix(pack: Pack, { contest }: ContestReturns): string {
  const alike = pack.contests.filter(
    (other) => makeName(other.contest.shortTitle) === makeName(contest.shortTitle),
  );
  return alike.length === 1 && makeName(contest.shortTitle) !== '' ? contest.shortTitle : contest.id;
}

const roundShare = (share: number | null): number | null =>
  share === null ? null : roundTo(share, shareDecimals);
