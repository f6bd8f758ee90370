import type { ContestReturns, ReturnUnit } from '../../core/election/contest';
import { participationRecords, sumParticipation } from '../../core/election/sum-participation';
import type { Pack } from '../../core/pack';
import type { ExportField, ExportValue } from '../../files/layers/export-layer';
import { contestFields, roundShare } from './contest-fields';

export interface ParticipationColumns {
  readonly fields: readonly ExportField[];
  readonly valuesOf: (units: readonly Pick<ReturnUnit, 'id' | 'kind'>[]) => readonly ExportValue[];
}

/** Columns of who could vote and who did in one contest; none where the pack has no such counts of it. */
export function participationColumns(
  pack: Pack,
  returns: ContestReturns,
  name: (text: string) => string,
): ParticipationColumns {
  const { contest } = returns;
  const records = [...participationRecords(pack, contest.id).values()];
  const hasRegistered = records.some(({ registeredVoters }) => registeredVoters !== null);
  const hasBallots = records.some(({ ballotsCast }) => ballotsCast !== null);
  const field = contestFields(pack, returns, name);
  return {
    fields: [
      ...(hasRegistered ? [field('registered voters', 'integer', 'registered voters')] : []),
      ...(hasBallots ? [field('ballots cast', 'integer', 'ballots cast')] : []),
      ...(hasRegistered && hasBallots
        ? [field('ballots per registered', 'number', 'ballots cast ÷ registered voters, 0–1')]
        : []),
    ],
    valuesOf: (units) => {
      const sum = sumParticipation(pack, contest.id, units);
      return [
        ...(hasRegistered ? [sum.registeredVoters] : []),
        ...(hasBallots ? [sum.ballotsCast] : []),
        ...(hasRegistered && hasBallots ? [roundShare(sum.ballotsPerRegistered)] : []),
      ];
    },
  };
}
