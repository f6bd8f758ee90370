import type { Pack } from '../pack';
import type { ReturnUnit } from './contest';
import type { ParticipationRecord } from './participation-record';
import { rememberEach } from '../remember';

/** Who could vote and who did in several reporting units together. */
export interface ParticipationSum {
  /** null where a precinct among the units has no count, so that no sum is told that is too low. */
  readonly registeredVoters: number | null;
  /** null where any of the units has no count. */
  readonly ballotsCast: number | null;
  /** Ballots cast ÷ registered voters; null where either is null or nobody is registered. */
  readonly ballotsPerRegistered: number | null;
}

const nothing: ParticipationSum = { registeredVoters: null, ballotsCast: null, ballotsPerRegistered: null };

/**
 * Registered voters and ballots cast of some reporting units of a contest. Nobody is registered in a ballot group, whose
 * voters belong to precincts: one without a count of registered voters takes nothing from the sum.
 */
export function sumParticipation(
  pack: Pack,
  contestId: string,
  units: readonly Pick<ReturnUnit, 'id' | 'kind'>[],
): ParticipationSum {
  const records = participationRecords(pack, contestId);
  if (units.length === 0 || records.size === 0) return nothing;
  const registeredVoters = sumKnown(
    units
      .map(({ id, kind }) => ({ kind, count: records.get(id)?.registeredVoters ?? null }))
      .filter(({ kind, count }) => kind === 'precinct' || count !== null)
      .map(({ count }) => count),
  );
  const ballotsCast = sumKnown(units.map(({ id }) => records.get(id)?.ballotsCast ?? null));
  const canDivide = registeredVoters !== null && registeredVoters > 0 && ballotsCast !== null;
  return {
    registeredVoters,
    ballotsCast,
    ballotsPerRegistered: canDivide ? ballotsCast / registeredVoters : null,
  };
}

/** The records of a contest by reporting unit; none where the pack has no such counts. */
export const participationRecords = rememberEach(listRecords, (contestId) => contestId);

function listRecords(pack: Pack, contestId: string): ReadonlyMap<string, ParticipationRecord> {
  return new Map(
    (pack.participation ?? [])
      .filter((record) => record.contestId === contestId)
      .map((record) => [record.unitId, record]),
  );
}

/** The sum of counts that are all known; null where one is missing or there are none. */
const sumKnown = (counts: readonly (number | null)[]): number | null =>
  counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    counts.length === 0 ? null : 0,
  );
