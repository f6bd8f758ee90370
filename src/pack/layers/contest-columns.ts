import type { ContestReturns, ReturnUnit } from '../../core/election/contest';
import type { Tally } from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import type { ExportField, ExportValue } from '../../files/layers/export-layer';
import { participationColumns } from './participation-columns';
import { voteColumns } from './vote-columns';

/** What a place has of one contest. */
export interface ContestPart {
  readonly tally: Tally | null;
  /** The reporting units of the tally. */
  readonly units: readonly Pick<ReturnUnit, 'id' | 'kind'>[];
}

export interface ContestColumns {
  readonly fields: readonly ExportField[];
  /** The values of one place, given what it has of each contest. */
  readonly valuesOf: (partOf: (returns: ContestReturns) => ContestPart) => readonly ExportValue[];
}

/** The columns of every contest of a pack: the votes, then who could vote and who did. */
export function contestColumns(pack: Pack, name: (text: string) => string): ContestColumns {
  const columns = pack.contests.map((returns) => ({
    returns,
    votes: voteColumns(pack, returns, name),
    participation: participationColumns(pack, returns, name),
  }));
  return {
    fields: columns.flatMap(({ votes, participation }) => [...votes.fields, ...participation.fields]),
    valuesOf: (partOf) =>
      columns.flatMap(({ returns, votes, participation }) => {
        const { tally, units } = partOf(returns);
        return [...votes.valuesOf(tally), ...participation.valuesOf(units)];
      }),
  };
}

/** A tally of a place that only precincts can report from. */
export const precinctPart = (tally: Tally | null): ContestPart => ({
  tally,
  units: (tally?.unitIds ?? []).map((id) => ({ id, kind: 'precinct' })),
});
