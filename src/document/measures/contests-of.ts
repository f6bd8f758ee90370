import { measureOf, type ElectionMeasure } from './measures';

export { contestWord, requireContest } from './require-contest';

/** Ids of the contests that a measure reads, each once: the earlier one of a change first. */
export const contestIdsOf = (measure: ElectionMeasure): readonly string[] =>
  measureOf(measure).contests(measure);

/** The contest that a measure is about: the later one of a change. */
export function mainContestOf(measure: ElectionMeasure): string {
  const contest = measureOf(measure).mainContest(measure);
  if (contest === null) throw new RangeError(`${measure.kind} is about no contest`);
  return contest;
}
