import { effectiveCandidates } from '../../core/election/effective-candidates';
import { groupShareOf } from '../../core/election/group-share';
import { participationOf } from '../../core/election/participation';
import { placedAt, rankOf } from '../../core/election/placed';
import { isSmallCount } from '../../core/election/small-counts';
import {
  isWithheld,
  shareOf,
  signedMarginOf,
  tallyTotal,
  votesOf,
  winnerOf,
  type Tally,
} from '../../core/election/tally';
import { tallyOf } from '../../core/election/unit-tally';
import { coefficientOfVariation } from '../../core/census/margin-of-error';
import type { Pack, UnitReference } from '../../core/pack';
import type { ContestMeasure, ElectionMeasure } from './measure-schema';
import { changeValueOf } from './change-value';
import { denominatorOf } from './denominator-of';
import { hasSmallCountFloor, isChangeMeasure } from './measure-kinds';
import { marginPairOf } from './margin-pair';
import { noData, numberOf, uncertainAbove, withheld, type UnitValue } from './value-kinds';

export { uncertainAbove } from './value-kinds';

/**
 * The value of an election measure for a place. Shares and participation are 0–1, margins and changes of them signed,
 * votes and their changes counts, ranks count from 1.
 * @param floor shares, what is made of shares, and changes made of fewer votes are `few votes`; 0 takes all as they are.
 */
export function electionValueOf(
  pack: Pack,
  measure: ElectionMeasure,
  reference: UnitReference,
  floor = 0,
): UnitValue {
  if (isChangeMeasure(measure)) return changeValueOf(pack, measure, reference, floor);
  const tally = tallyOf(pack, measure.contest, reference);
  if (tally === null || tally.unitIds.length === 0) return noData;
  if (isWithheld(tally)) return withheld;
  const value = contestValueOf(pack, measure, reference, tally);
  if (!hasSmallCountFloor(measure) || !isSmallCount([tally], floor)) return value;
  return { kind: 'few votes', value: value.kind === 'number' ? value.value : null };
}

function contestValueOf(
  pack: Pack,
  measure: ContestMeasure,
  reference: UnitReference,
  tally: Tally,
): UnitValue {
  switch (measure.kind) {
    case 'winner':
      return holderOf(winnerOf(tally));
    case 'second place':
      return holderOf(placedAt(tally, 2));
    case 'share':
      return numberOf(shareOf(tally, measure.candidate));
    case 'group share':
      return numberOf(groupShareOf(tally, measure.candidates));
    case 'effective candidates':
      return numberOf(effectiveCandidates(tally));
    case 'rank':
      return numberOf(rankOf(tally, measure.candidate));
    case 'margin': {
      const pair = marginPairOf(pack, measure);
      return pair === null ? noData : numberOf(signedMarginOf(tally, pair.over, pair.under));
    }
    case 'votes':
      return numberOf(measure.candidate === null ? tallyTotal(tally) : votesOf(tally, measure.candidate));
    case 'participation':
      return participationValueOf(pack, measure, reference);
  }
}

function participationValueOf(
  pack: Pack,
  measure: Extract<ContestMeasure, { kind: 'participation' }>,
  reference: UnitReference,
): UnitValue {
  const participation = participationOf(pack, measure.contest, reference, denominatorOf(measure));
  if ('unavailable' in participation) return noData;
  const { share, marginOfError } = participation;
  const variation = coefficientOfVariation(share, marginOfError);
  return { kind: 'number', value: share, uncertain: (variation ?? 0) > uncertainAbove };
}

type Holder = ReturnType<typeof winnerOf> | ReturnType<typeof placedAt>;

function holderOf(holder: Holder): UnitValue {
  if (holder.kind === 'tie') return { kind: 'tie', candidates: holder.candidates.map(({ name }) => name) };
  return holder.kind === 'none' ? noData : { kind: 'winner', candidate: holder.candidate.name };
}
