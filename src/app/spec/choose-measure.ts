import type { ContestReturns } from '../../core/election/contest';
import type { Pack } from '../../core/pack';
import type { ElectionMeasure } from '../../scene/spec/map-spec';
import { findContestPair, reportedCandidates } from './contest-pair';

/** The kinds of measure that a person chooses among. */
export const measureKinds = ['winner', 'margin', 'share', 'votes', 'swing'] as const;

export type MeasureKind = (typeof measureKinds)[number];

/** Whether a measure compares two contests. */
export const comparesContests = (
  measure: ElectionMeasure,
): measure is Extract<ElectionMeasure, { from: string }> => 'from' in measure;

/** The candidate that a measure is about, if it is about one. */
export function candidateOf(measure: ElectionMeasure): string | null {
  return 'candidate' in measure ? measure.candidate : null;
}

/** The contest that a measure shows; of two the later one. */
export function contestOf(measure: ElectionMeasure): string {
  return comparesContests(measure) ? measure.to : measure.contest;
}

/**
 * A valid measure of a kind and contest that keeps as much of the current one as the contest allows. A swing where no
 * two contests share a candidate gives the current measure back.
 */
export function measureOfKind(
  pack: Pack,
  kind: MeasureKind,
  contestId: string,
  current: ElectionMeasure,
): ElectionMeasure {
  const returns = pack.contests.find((each) => each.contest.id === contestId) ?? pack.contests.at(-1);
  if (returns === undefined) return current;
  const contest = returns.contest.id;
  if (kind === 'swing') return swingMeasure(pack, candidateOf(current)) ?? current;
  if (kind === 'winner') return { kind, contest };
  if (kind === 'margin') return marginMeasure(returns, current);
  if (kind === 'votes') return { kind, contest, candidate: keepCandidate(returns, current, null) };
  const leader = reportedCandidates(returns)[0];
  return leader === undefined
    ? { kind: 'winner', contest }
    : { kind, contest, candidate: keepCandidate(returns, current, leader) };
}

/** The swing of a candidate between the pack's comparable contests; the leader of the later one when not in both. */
export function swingMeasure(pack: Pack, candidate: string | null): ElectionMeasure | null {
  const pair = findContestPair(pack);
  const leader = pair?.candidates[0];
  if (pair === null || leader === undefined) return null;
  const chosen = candidate !== null && pair.candidates.includes(candidate) ? candidate : leader;
  return { kind: 'swing', from: pair.from.contest.id, to: pair.to.contest.id, candidate: chosen };
}

function marginMeasure(returns: ContestReturns, current: ElectionMeasure): ElectionMeasure {
  const names = reportedCandidates(returns);
  const has = (name: string | null): boolean => name !== null && names.includes(name);
  const keeps = current.kind === 'margin' && has(current.over) && has(current.under);
  const [over, under] = keeps ? [current.over, current.under] : [null, null];
  return { kind: 'margin', contest: returns.contest.id, over, under };
}

function keepCandidate<Fallback extends string | null>(
  returns: ContestReturns,
  current: ElectionMeasure,
  fallback: Fallback,
): string | Fallback {
  const candidate = candidateOf(current);
  return candidate !== null && reportedCandidates(returns).includes(candidate) ? candidate : fallback;
}
