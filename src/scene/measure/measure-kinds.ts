import type { ChangeMeasure, ElectionMeasure, Measure } from '../spec/map-spec';

/** True for measures that compare two contests. */
export const isChangeMeasure = (measure: ElectionMeasure): measure is ChangeMeasure => 'from' in measure;

/** True for measures with a middle: a lead or a change can go either way. */
export const isDivergingMeasure = (measure: Measure): boolean =>
  'from' in measure || measure.kind === 'margin';

/** True for measures that say who, not how much: their classes are the candidates. */
export const isNamingMeasure = (measure: Measure): boolean =>
  measure.kind === 'winner' || measure.kind === 'second place';

/**
 * True for measures whose values from few votes are hatched: changes, shares and what is made of them, and who came
 * where, because one voter more could turn them. Counts and participation say how few they are themselves.
 */
export const hasSmallCountFloor = ({ kind }: Measure): boolean =>
  kind !== 'votes' && kind !== 'participation' && kind !== 'demographic';
