import { commonCandidates } from '../../core/election/change';
import { leadingPair } from '../../core/election/default-pair';
import { findContest } from '../../core/election/find-contest';
import { sumContest } from '../../core/election/sum-contest';
import { rankTally } from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import { shortNameOf } from '../../words/candidate-names';
import type { ContestIds } from './measure-of';
import { candidateNamesOf } from './require-contest';

export interface MarginPair {
  readonly over: string;
  readonly under: string;
}

/** Who is chosen for a margin; null: the usual one. */
export interface ChosenPair {
  readonly over: string | null;
  readonly under: string | null;
}

/** Whose margin it is, and of which contest or between which two. */
type MarginMeasure = ChosenPair & ({ readonly contest: string } | ContestIds);

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
  if ('contest' in measure) {
    const returns = findContest(pack, measure.contest);
    return returns === undefined ? null : leadingPair(returns);
  }
  const [first, second] = candidatesOfBoth(pack, measure.from, measure.to);
  return first === undefined || second === undefined ? null : [first, second];
}

/** The short names of a pair among the candidates of a contest. */
export function shortPairOf(pack: Pack, contestId: string, { over, under }: MarginPair): MarginPair {
  const names = candidateNamesOf(pack, contestId);
  return { over: shortNameOf(over, names), under: shortNameOf(under, names) };
}

/** Whose margin over whom, in words. */
export function describePair(pack: Pack, contestId: string, pair: MarginPair): string {
  const { over, under } = shortPairOf(pack, contestId, pair);
  return `${over}’s margin over ${under}`;
}

/** The candidates of a pair whom a person has chosen. */
export const chosenOf = ({ over, under }: ChosenPair): readonly string[] =>
  [over, under].filter((name) => name !== null);

/** A pair of another measure where both are among the names; else nobody chosen. */
export function keepPair(current: Partial<ChosenPair> | null, names: readonly string[]): ChosenPair {
  const { over = null, under = null } = current ?? {};
  const keeps = over !== null && under !== null && names.includes(over) && names.includes(under);
  return keeps ? { over, under } : { over: null, under: null };
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
