import { openingContest } from '../../core/election/opening-contest';
import type { ContestReturns } from '../../core/election/contest';
import type { Pack } from '../../core/pack';
import type { ContestMeasure, ElectionMeasure } from './measure-schema';
import { defaultGroup, eliminatedLabel } from './candidate-group';
import { changeMeasure } from './change-measure';
import type { ChangeKind } from './change-measure';
import { reportedCandidates } from './contest-pair';
import { denominatorChoices } from './denominator-choices';

export { swingMeasure } from './change-measure';

export type MeasureKind = ElectionMeasure['kind'];

/** The kinds of measure of one contest, in the order in which they are offered. */
export const contestMeasureKinds = [
  'winner',
  'second place',
  'margin',
  'share',
  'group share',
  'rank',
  'votes',
  'effective candidates',
  'participation',
] as const satisfies readonly ContestMeasure['kind'][];

/** The kinds of measure between two contests, in the order in which they are offered. */
export const changeMeasureKinds = [
  'swing',
  'votes gained',
  'margin change',
  'total change',
  'participation change',
] as const satisfies readonly ChangeKind[];

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
 * A valid measure of a kind and contest that keeps as much of the current one as the contest allows. Where the pack
 * has nothing of the kind (two contests with a common candidate, a denominator) the current measure comes back.
 */
export function measureOfKind(
  pack: Pack,
  kind: MeasureKind,
  contestId: string,
  current: ElectionMeasure,
): ElectionMeasure {
  const change = changeMeasureKinds.find((each) => each === kind);
  if (change !== undefined) {
    const contests = comparesContests(current) ? current : null;
    return changeMeasure(pack, change, contests, current) ?? current;
  }
  const returns =
    pack.contests.find((each) => each.contest.id === contestId) ?? openingContest(pack.contests);
  const ofContest = contestMeasureKinds.find((each) => each === kind);
  if (returns === undefined || ofContest === undefined) return current;
  return contestMeasure(pack, ofContest, returns, current) ?? current;
}

function contestMeasure(
  pack: Pack,
  kind: ContestMeasure['kind'],
  returns: ContestReturns,
  current: ElectionMeasure,
): ElectionMeasure | null {
  const contest = returns.contest.id;
  switch (kind) {
    case 'winner':
    case 'second place':
    case 'effective candidates':
      return { kind, contest };
    case 'margin':
      return marginMeasure(returns, current);
    case 'votes':
      return { kind, contest, candidate: keepCandidate(returns, current) };
    case 'share':
    case 'rank': {
      const candidate = keepCandidate(returns, current) ?? reportedCandidates(returns)[0];
      return candidate === undefined ? { kind: 'winner', contest } : { kind, contest, candidate };
    }
    case 'group share': {
      const group = keepGroup(returns, current) ?? defaultGroup(pack, returns);
      return group === null ? null : { kind, contest, ...group };
    }
    case 'participation': {
      const choices = denominatorChoices(pack, contest);
      const kept = choices.find(
        (each) => current.kind === 'participation' && each.denominator === current.denominator,
      );
      const { denominator, denominatorContest } = kept ?? choices[0] ?? {};
      if (denominator === undefined) return null;
      return { kind, contest, denominator, denominatorContest: denominatorContest ?? null };
    }
  }
}

function marginMeasure(returns: ContestReturns, current: ElectionMeasure): ElectionMeasure {
  const names = reportedCandidates(returns);
  const has = (name: string | null): boolean => name !== null && names.includes(name);
  const keeps =
    (current.kind === 'margin' || current.kind === 'margin change') &&
    has(current.over) &&
    has(current.under);
  const [over, under] = keeps ? [current.over, current.under] : [null, null];
  return { kind: 'margin', contest: returns.contest.id, over, under };
}

function keepCandidate(returns: ContestReturns, current: ElectionMeasure): string | null {
  const candidate = candidateOf(current);
  return candidate !== null && reportedCandidates(returns).includes(candidate) ? candidate : null;
}

function keepGroup(
  returns: ContestReturns,
  current: ElectionMeasure,
): { readonly candidates: string[]; readonly label: string | null } | null {
  if (current.kind !== 'group share') return null;
  const names = reportedCandidates(returns);
  const candidates = current.candidates.filter((name) => names.includes(name));
  if (candidates.length === 0) return null;
  const isWhole = candidates.length === current.candidates.length;
  return { candidates, label: isWhole || current.label !== eliminatedLabel ? current.label : null };
}
