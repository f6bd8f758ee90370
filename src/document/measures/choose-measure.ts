import { findContest } from '../../core/election/find-contest';
import { openingContest } from '../../core/election/opening-contest';
import type { Pack } from '../../core/pack';
import { changeMeasure } from './change-measure';
import { reportedCandidates } from './contest-pair';
import { mainContestOf } from './contests-of';
import { isChangeMeasure } from './measure-kinds';
import {
  changeMeasures,
  contestMeasures,
  type ChangeMeasure,
  type ContestMeasure,
  type ElectionMeasure,
} from './measures';
import { leadersOf } from './usual-measures';

export { swingMeasure } from './change-measure';

export type MeasureKind = ElectionMeasure['kind'];

/** The kinds of measure of one contest, in the order in which they are offered. */
export const contestMeasureKinds: readonly ContestMeasure['kind'][] = contestMeasures.map(({ kind }) => kind);

/** The kinds of measure between two contests, in the order in which they are offered. */
export const changeMeasureKinds: readonly ChangeMeasure['kind'][] = changeMeasures.map(({ kind }) => kind);

/** Whether a measure compares two contests. */
export const comparesContests = (measure: ElectionMeasure): measure is ChangeMeasure =>
  isChangeMeasure(measure);

/** The candidate that a measure is about, if it is about one. */
export function candidateOf(measure: ElectionMeasure): string | null {
  return 'candidate' in measure ? measure.candidate : null;
}

/** The contest that a measure shows; of two the later one. */
export const contestOf = mainContestOf;

/**
 * A valid measure of a kind and contest that keeps as much of the current one as the contest allows. Where the pack
 * has nothing of the kind (two contests with a common candidate, a denominator) the current measure comes back; of a
 * contest that reports nobody, who leads.
 */
export function measureOfKind(
  pack: Pack,
  kind: MeasureKind,
  contestId: string,
  current: ElectionMeasure,
): ElectionMeasure {
  const change = changeMeasures.find((each) => each.kind === kind);
  if (change !== undefined) {
    const contests = comparesContests(current) ? current : null;
    return changeMeasure(pack, change.kind, contests, current) ?? current;
  }
  const returns = findContest(pack, contestId) ?? openingContest(pack.contests);
  const ofContest = contestMeasures.find((each) => each.kind === kind);
  if (returns === undefined || ofContest === undefined) return current;
  const { id } = returns.contest;
  const kept = ofContest.keep(pack, { from: id, to: id }, current);
  return kept ?? (reportedCandidates(returns).length === 0 ? leadersOf(id) : current);
}
