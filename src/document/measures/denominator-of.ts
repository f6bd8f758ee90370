import type { Denominator } from '../../core/election/participation';

/** What votes are counted against, as a measure holds it. */
export interface ChosenDenominator {
  readonly denominator: Denominator['kind'];
  readonly denominatorContest: string | null;
}

/** What the votes of a contest are divided by, as the core's participation takes it. */
export function denominatorOf(measure: ChosenDenominator & { readonly contest: string }): Denominator {
  const { denominator } = measure;
  if (denominator !== 'votes in contest') return { kind: denominator };
  return { kind: denominator, contest: measure.denominatorContest ?? measure.contest };
}
