import type { Pack, UnitReference } from '../pack';
import { tallyTotal, type Tally } from './tally';
import { tallyOf } from './unit-tally';
import { unitsOfKind, type VotingUnit } from './voting-units';
import { rememberEach } from '../remember';

/** A unit of the map with what reported in it in each of two contests. */
export interface ComparedUnit {
  readonly id: string;
  /** Precincts that reported in both contests. */
  readonly precinctIds: readonly string[];
  readonly onlyFromPrecinctIds: readonly string[];
  readonly onlyToPrecinctIds: readonly string[];
  readonly fromVotes: number;
  readonly toVotes: number;
}

/** Votes of each of the two contests. */
export interface VotesAtStake {
  readonly from: number;
  readonly to: number;
}

/** Which units two contests have in common, so that no change is told of places that differ. */
export interface CommonGeography {
  /** The same precincts reported in both contests: changes may be told. */
  readonly common: readonly ComparedUnit[];
  /** Both contests have returns, but not of the same precincts: changes may not be told. */
  readonly differing: readonly ComparedUnit[];
  readonly onlyFrom: readonly ComparedUnit[];
  readonly onlyTo: readonly ComparedUnit[];
  /** Ids of units without returns in either contest. */
  readonly neither: readonly string[];
  readonly commonVotes: VotesAtStake;
  /** Votes in units that differ or report in one contest only. */
  readonly incomparableVotes: VotesAtStake;
  /** Votes in no unit of this kind: unplaced precincts and ballot groups. The three together are all votes. */
  readonly outsideVotes: VotesAtStake;
}

/**
 * Compares what reported in each unit in two contests. Precincts are joined by id only within the pack's own precinct
 * areas (or neighborhoods), never by name across the contests' lists. The same arguments give the same object.
 * @throws RangeError when the pack has no such contest.
 */
export const commonGeography = rememberEach(compareUnits, (fromId, toId, unit) =>
  JSON.stringify([fromId, toId, unit]),
);

/**
 * The tallies of one place in two contests, when they may be compared: both contests have returns there, of the same
 * precincts. The district as a whole always may. null otherwise, and for tracts.
 */
export function comparableTallies(
  pack: Pack,
  fromId: string,
  toId: string,
  reference: UnitReference,
): { readonly from: Tally; readonly to: Tally } | null {
  const from = tallyOf(pack, fromId, reference);
  const to = tallyOf(pack, toId, reference);
  if (from === null || to === null) return null;
  if (reference.unit === 'district') return { from, to };
  return kindOf(comparePlace(reference.id, from, to)) === 'common' ? { from, to } : null;
}

function compareUnits(pack: Pack, fromId: string, toId: string, unit: VotingUnit): CommonGeography {
  const compared = unitsOfKind(pack, unit).map(({ id }) => {
    const place = comparePlace(
      id,
      requireTally(pack, fromId, { unit, id }),
      requireTally(pack, toId, { unit, id }),
    );
    return { place, kind: kindOf(place) };
  });
  const ofKind = (...kinds: readonly UnitKind[]) =>
    compared.filter(({ kind }) => kinds.includes(kind)).map(({ place }) => place);
  const districtVotes = (contestId: string) =>
    tallyTotal(requireTally(pack, contestId, { unit: 'district', id: pack.districts[0]?.id ?? '' }));
  const commonVotes = sumVotes(ofKind('common'));
  const incomparableVotes = sumVotes(ofKind('differing', 'only from', 'only to'));
  return {
    common: ofKind('common'),
    differing: ofKind('differing'),
    onlyFrom: ofKind('only from'),
    onlyTo: ofKind('only to'),
    neither: ofKind('neither').map(({ id }) => id),
    commonVotes,
    incomparableVotes,
    outsideVotes: {
      from: districtVotes(fromId) - commonVotes.from - incomparableVotes.from,
      to: districtVotes(toId) - commonVotes.to - incomparableVotes.to,
    },
  };
}

function comparePlace(id: string, from: Tally, to: Tally): ComparedUnit {
  const [fromIds, toIds] = [new Set(from.unitIds), new Set(to.unitIds)];
  return {
    id,
    precinctIds: from.unitIds.filter((precinctId) => toIds.has(precinctId)),
    onlyFromPrecinctIds: from.unitIds.filter((precinctId) => !toIds.has(precinctId)),
    onlyToPrecinctIds: to.unitIds.filter((precinctId) => !fromIds.has(precinctId)),
    fromVotes: tallyTotal(from),
    toVotes: tallyTotal(to),
  };
}

type UnitKind = 'common' | 'differing' | 'only from' | 'only to' | 'neither';

function kindOf({ precinctIds, onlyFromPrecinctIds, onlyToPrecinctIds }: ComparedUnit): UnitKind {
  const inFrom = precinctIds.length + onlyFromPrecinctIds.length > 0;
  const inTo = precinctIds.length + onlyToPrecinctIds.length > 0;
  if (inFrom && inTo)
    return onlyFromPrecinctIds.length + onlyToPrecinctIds.length > 0 ? 'differing' : 'common';
  if (inFrom) return 'only from';
  return inTo ? 'only to' : 'neither';
}

function sumVotes(units: readonly ComparedUnit[]): VotesAtStake {
  return {
    from: units.reduce((sum, { fromVotes }) => sum + fromVotes, 0),
    to: units.reduce((sum, { toVotes }) => sum + toVotes, 0),
  };
}

function requireTally(pack: Pack, contestId: string, reference: UnitReference): Tally {
  const tally = tallyOf(pack, contestId, reference);
  if (tally === null) throw new RangeError(`the pack has no votes of ${contestId} for ${reference.id}`);
  return tally;
}
