import type { ContestReturns } from '../../core/election/contest';
import {
  isWithheld,
  marginOf,
  shareOfVotes,
  tallyTotal,
  winnerOf,
  type Tally,
  type Winner,
} from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import type { ExportField, ExportValue } from '../../files/layers/export-layer';
import { contestFields, roundShare } from './contest-fields';

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
  const { candidates } = returns;
  const field = contestFields(pack, returns, name);
  const hasRedactions = returns.units.some(({ votes }) => votes.includes(null));
  const fields = [
    field('total', 'integer', 'votes for all candidates'),
    field('margin', 'number', 'first minus second share, 0–1'),
    field('winner', 'text', 'candidate with most votes; those who tie, after “Tie: ”; empty without votes'),
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
        nameWinner(winner),
        ...withheld,
        ...tally.votes.flatMap((votes) => [votes, roundShare(shareOfVotes(tally, votes))]),
      ];
    },
  };
}

function nameWinner(winner: Winner): string | null {
  if (winner.kind === 'none') return null;
  return winner.kind === 'winner'
    ? winner.candidate.name
    : `Tie: ${winner.candidates.map(({ name }) => name).join(', ')}`;
}
