import { findContest } from '../../core/election/find-contest';
import type { ContestReturns } from '../../core/election/contest';
import type { Pack } from '../../core/pack';
import type { ElectionMeasure } from './measure-schema';
import { isChangeMeasure } from './measure-kinds';

/** Ids of the contests that a measure reads, each once: the earlier one of a change first. */
export function contestIdsOf(measure: ElectionMeasure): readonly string[] {
  if (isChangeMeasure(measure)) return [measure.from, measure.to];
  if (measure.kind !== 'participation' || measure.denominator !== 'votes in contest')
    return [measure.contest];
  const other = measure.denominatorContest ?? measure.contest;
  return [...new Set([other, measure.contest])];
}

/** The contest that a measure is about: the later one of a change. */
export const mainContestOf = (measure: ElectionMeasure): string =>
  isChangeMeasure(measure) ? measure.to : measure.contest;

/**
 * The contest of a spec that passed `checkSpec`.
 * @throws RangeError when the pack has no such contest.
 */
export function requireContest(pack: Pack, contestId: string): ContestReturns {
  const returns = findContest(pack, contestId);
  if (returns === undefined) throw new RangeError(`the pack has no contest ${contestId}`);
  return returns;
}

/** The contest as a word within a sentence: `runoff`; its title where two contests share that word. */
export function contestWord(pack: Pack, contestId: string): string {
  const { contest } = requireContest(pack, contestId);
  const same = pack.contests.filter((other) => other.contest.shortTitle === contest.shortTitle);
  return same.length === 1 ? contest.shortTitle.toLowerCase() : contest.title;
}
