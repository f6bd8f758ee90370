import { measureTract } from '../../core/census/measure-tract';
import type { Tract } from '../../core/census/tract';
import { leadingPair } from '../../core/election/default-pair';
import { findContest } from '../../core/election/find-contest';
import {
  isWithheld,
  shareOf,
  signedMarginOf,
  swingOf,
  tallyTotal,
  votesOf,
  winnerOf,
  type Tally,
} from '../../core/election/tally';
import { tallyOf } from '../../core/election/unit-tally';
import type { Pack, UnitReference } from '../../core/pack';
import type { DemographicChoice, ElectionMeasure } from '../spec/map-spec';

/** What a measure says of one unit. `withheld` is a redacted count; `no data` is everything else that is not known. */
export type UnitValue =
  | { readonly kind: 'number'; readonly value: number; readonly uncertain: boolean }
  | { readonly kind: 'winner'; readonly candidate: string }
  | { readonly kind: 'tie' }
  | { readonly kind: 'no data' }
  | { readonly kind: 'withheld' };

/** Coefficients of variation above this are hatched as uncertain. */
export const uncertainAbove = 0.3;

const noData: UnitValue = { kind: 'no data' };
const numberOf = (value: number | null): UnitValue =>
  value === null ? noData : { kind: 'number', value, uncertain: false };

/** The value of an election measure for a place. Shares, margins and swings are −1 to 1; votes are counts. */
export function electionValueOf(pack: Pack, measure: ElectionMeasure, reference: UnitReference): UnitValue {
  if (measure.kind === 'swing') {
    const from = tallyOf(pack, measure.from, reference);
    const to = tallyOf(pack, measure.to, reference);
    if (from === null || to === null) return noData;
    if (isWithheld(from) || isWithheld(to)) return { kind: 'withheld' };
    return numberOf(swingOf(from, to, measure.candidate));
  }
  const tally = tallyOf(pack, measure.contest, reference);
  if (tally === null || tally.unitIds.length === 0) return noData;
  if (isWithheld(tally)) return { kind: 'withheld' };
  switch (measure.kind) {
    case 'winner':
      return winnerValueOf(tally);
    case 'share':
      return numberOf(shareOf(tally, measure.candidate));
    case 'margin': {
      const pair = marginPairOf(pack, measure);
      return pair === null ? noData : numberOf(signedMarginOf(tally, pair.over, pair.under));
    }
    case 'votes':
      return numberOf(measure.candidate === null ? tallyTotal(tally) : votesOf(tally, measure.candidate));
  }
}

/** The value of a demographic measure for a tract, marked uncertain where its coefficient of variation is over 30%. */
export function demographicValueOf(pack: Pack, choice: DemographicChoice, tract: Tract): UnitValue {
  const measure = pack.demographicMeasures.find((candidate) => candidate.id === choice.measure);
  if (measure === undefined) return noData;
  const { value, coefficientOfVariation } = measureTract(tract, measure);
  if (value === null) return noData;
  return { kind: 'number', value, uncertain: (coefficientOfVariation ?? 0) > uncertainAbove };
}

/** Whose lead a margin shows: as chosen, else the contest's first and second; null when fewer than two stood. */
export function marginPairOf(
  pack: Pack,
  measure: Extract<ElectionMeasure, { kind: 'margin' }>,
): { readonly over: string; readonly under: string } | null {
  const returns = findContest(pack, measure.contest);
  const pair = returns === undefined ? null : leadingPair(returns);
  if (pair === null) return null;
  const over = measure.over ?? pair.find((name) => name !== measure.under) ?? pair[0];
  const under = measure.under ?? pair.find((name) => name !== over) ?? pair[1];
  return { over, under };
}

function winnerValueOf(tally: Tally): UnitValue {
  const winner = winnerOf(tally);
  if (winner.kind === 'winner') return { kind: 'winner', candidate: winner.candidate.name };
  return winner.kind === 'tie' ? { kind: 'tie' } : noData;
}
