import type { Pack } from '../../core/pack';
import { candidatesOfBoth } from './margin-pair';
import type { ChangeMeasure, ElectionMeasure } from './measure-schema';
import { findComparable, findContestPair, findPairOf } from './contest-pair';
import type { ComparablePair } from './contest-pair';
import { changeDenominators } from './denominator-choices';

export type ChangeKind = ChangeMeasure['kind'];

/** Ids of an earlier and a later contest. */
export interface ContestIds {
  readonly from: string;
  readonly to: string;
}

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
  return changeMeasure(pack, 'swing', contests, null) ?? changeMeasure(pack, 'total change', contests, null);
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
  const { from, to } = chosen;
  const names = candidatesOfBoth(pack, from, to);
  switch (kind) {
    case 'total change':
      return { kind, from, to };
    case 'swing':
    case 'votes gained': {
      const candidate = names.find((name) => name === candidateIn(current)) ?? names[0];
      return candidate === undefined ? null : { kind, from, to, candidate };
    }
    case 'margin change': {
      if (names.length < 2) return null;
      const { over, under } = pairIn(current);
      const keeps = names.some((name) => name === over) && names.some((name) => name === under);
      return { kind, from, to, over: keeps ? over : null, under: keeps ? under : null };
    }
    case 'participation change': {
      const denominators = changeDenominators(pack, to);
      const kept = denominators.find((each) => current !== null && each === denominatorIn(current));
      const denominator = kept ?? denominators[0];
      return denominator === undefined ? null : { kind, from, to, denominator };
    }
  }
}

/** The swing of a candidate between the pack's comparable contests; the leader of the later one when not in both. */
export function swingMeasure(pack: Pack, candidate: string | null): ChangeMeasure | null {
  const swing = changeMeasure(pack, 'swing', null, null);
  if (swing?.kind !== 'swing' || candidate === null) return swing;
  return candidatesOfBoth(pack, swing.from, swing.to).includes(candidate) ? { ...swing, candidate } : swing;
}

/** What a change is first shown by: a swing where someone stood twice, else the change of all votes. */
export function defaultChange(pack: Pack): ChangeMeasure | null {
  return swingMeasure(pack, null) ?? changeMeasure(pack, 'total change', null, null);
}

const candidateIn = (measure: ElectionMeasure | null): string | null =>
  measure !== null && 'candidate' in measure ? measure.candidate : null;

const pairIn = (measure: ElectionMeasure | null): { over: string | null; under: string | null } =>
  measure !== null && 'over' in measure ? measure : { over: null, under: null };

const denominatorIn = (measure: ElectionMeasure): string | null =>
  'denominator' in measure ? measure.denominator : null;
