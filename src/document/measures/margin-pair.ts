import { commonCandidates } from '../../core/election/change';
import { leadingPair } from '../../core/election/default-pair';
import { findContest } from '../../core/election/find-contest';
import { sumContest } from '../../core/election/sum-contest';
import { rankTally } from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import type { ElectionMeasure } from './measure-schema';

export interface MarginPair {
  readonly over: string;
  readonly under: string;
}

type MarginMeasure = Extract<ElectionMeasure, { kind: 'margin' | 'margin change' }>;

/**
 * Whose lead a margin shows: as chosen, else the contest's first and second, for a change those of the later contest
 * who stood in both; null when fewer than two did.
 */
export function marginPairOf(pack: Pack, measure: MarginMeasure): MarginPair | null {
  const pair = defaultPairOf(pack, measure);
  if (pair === null) return null;
  const over = measure.over ?? pair.find((name) => name !== measure.under) ?? pair[0];
  const under = measure.under ?? pair.find((name) => name !== over) ?? pair[1];
  return { over, under };
}

function defaultPairOf(pack: Pack, measure: MarginMeasure): readonly [string, string] | null {
  if (measure.kind === 'margin') {
    const returns = findContest(pack, measure.contest);
    return returns === undefined ? null : leadingPair(returns);
  }
  const [first, second] = candidatesOfBoth(pack, measure.from, measure.to);
  return first === undefined || second === undefined ? null : [first, second];
}

/** Candidates whom both contests report, most votes in the later one first. */
export function candidatesOfBoth(pack: Pack, fromId: string, toId: string): readonly string[] {
  const from = findContest(pack, fromId);
  const to = findContest(pack, toId);
  if (from === undefined || to === undefined) return [];
  const common = new Set(commonCandidates(from, to));
  const before = new Set(from.candidates.filter((each) => each.reportedByUnits).map(({ name }) => name));
  return rankTally(sumContest(to))
    .filter(
      ({ candidate: { name, reportedByUnits } }) => reportedByUnits && common.has(name) && before.has(name),
    )
    .map(({ candidate }) => candidate.name);
}
