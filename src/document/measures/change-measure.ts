import type { Pack } from '../../core/pack';
import { findComparable, findContestPair, findPairOf, type ComparablePair } from './contest-pair';
import { swing } from './kinds/swing';
import { candidatesOfBoth } from './margin-pair';
import type { ContestIds } from './measure-of';
import { changeMeasures, type ChangeMeasure, type ElectionMeasure } from './measures';
import { totalChangeOf } from './usual-measures';

export type { ContestIds } from './measure-of';
export type ChangeKind = ChangeMeasure['kind'];

/**
 * The two contests that a change is told of at first: the latest that share a candidate, else the latest for one office;
 * null where a change between any two would mean nothing.
 */
export function defaultContests(pack: Pack): ContestIds | null {
  return idsOf(findContestPair(pack) ?? findComparable(pack));
}

/** A change of a contest since the one before it for its office or with its candidates; null where there is none. */
export function changeOfContest(pack: Pack, contestId: string): ChangeMeasure | null {
  const contests = idsOf(findPairOf(pack, contestId));
  if (contests === null) return null;
  return swing.keep(pack, contests, null) ?? totalChangeOf(contests);
}

const idsOf = (pair: ComparablePair | null): ContestIds | null =>
  pair === null ? null : { from: pair.from.contest.id, to: pair.to.contest.id };

/**
 * A valid measure of change between two contests (null: the pack's first choice) that keeps the candidates and the
 * denominator of the current measure where it can; null where there is nothing of the kind.
 */
export function changeMeasure(
  pack: Pack,
  kind: ChangeKind,
  contests: ContestIds | null,
  current: ElectionMeasure | null,
): ChangeMeasure | null {
  const chosen = contests ?? defaultContests(pack);
  if (chosen === null || chosen.from === chosen.to) return null;
  return changeMeasures.find((each) => each.kind === kind)?.keep(pack, chosen, current) ?? null;
}

/** The swing of a candidate between the pack's comparable contests; the leader of the later one when not in both. */
export function swingMeasure(pack: Pack, candidate: string | null): ChangeMeasure | null {
  const contests = defaultContests(pack);
  const usual = contests === null ? null : swing.keep(pack, contests, null);
  if (usual === null || candidate === null) return usual;
  return candidatesOfBoth(pack, usual.from, usual.to).includes(candidate) ? { ...usual, candidate } : usual;
}

/** What a change between two contests is first shown by: a swing where someone stood twice, else that of all votes. */
export const usualChange = (pack: Pack, contests: ContestIds): ChangeMeasure =>
  swing.keep(pack, contests, null) ?? totalChangeOf(contests);

/** What a change is first shown by, between the contests that the pack compares; null where it compares none. */
export function defaultChange(pack: Pack): ChangeMeasure | null {
  const contests = defaultContests(pack);
  return contests === null ? null : usualChange(pack, contests);
}
