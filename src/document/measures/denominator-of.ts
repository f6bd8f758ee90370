import type { Denominator } from '../../core/election/participation';
import type { ElectionMeasure } from './measure-schema';

type ParticipationMeasure = Extract<ElectionMeasure, { kind: 'participation' | 'participation change' }>;

/** What a measure of participation divides by, as the core's participation takes it. */
export function denominatorOf(measure: ParticipationMeasure): Denominator {
  const { denominator } = measure;
  if (denominator !== 'votes in contest') return { kind: denominator };
  return { kind: denominator, contest: measure.denominatorContest ?? measure.contest };
}
