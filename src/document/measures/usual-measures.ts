import { margin } from './kinds/margin';
import { demographic } from './kinds/demographic';
import { groupShare } from './kinds/group-share';
import { share } from './kinds/share';
import { swing } from './kinds/swing';
import { totalChange } from './kinds/total-change';
import { winner } from './kinds/winner';
import type { ChosenPair } from './margin-pair';
import type { ContestIds } from './measure-of';
import type { ChangeMeasure, ContestMeasure, DemographicChoice, ElectionMeasure } from './measures';

/** Who leads in a contest. */
export const leadersOf = (contest: string): ContestMeasure => ({ kind: winner.kind, contest });

/** A lead in a contest; by default that of its first over its second. */
export const marginOf = (
  contest: string,
  pair: ChosenPair = { over: null, under: null },
): ContestMeasure => ({
  kind: margin.kind,
  contest,
  ...pair,
});

/** A candidate's share of a contest. */
export const shareIn = (contest: string, candidate: string): ContestMeasure => ({
  kind: share.kind,
  contest,
  candidate,
});

/** The share of several candidates together. */
export const togetherIn = (
  contest: string,
  candidates: readonly string[],
  label: string | null = null,
): ContestMeasure => ({ kind: groupShare.kind, contest, candidates: [...candidates], label });

/** The change of a candidate's share. */
export const swingOf = (contests: ContestIds, candidate: string): ChangeMeasure => ({
  kind: swing.kind,
  from: contests.from,
  to: contests.to,
  candidate,
});

/** The change of all votes. */
export const totalChangeOf = ({ from, to }: ContestIds): ChangeMeasure => ({
  kind: totalChange.kind,
  from,
  to,
});

/** The candidate of a swing; null for other measures. */
export const candidateOfSwing = (measure: ElectionMeasure | null): string | null =>
  measure?.kind === swing.kind ? measure.candidate : null;

/** A figure of the census, by its id in the pack. */
export const peopleBy = (measure: string): DemographicChoice => ({ kind: demographic.kind, measure });
