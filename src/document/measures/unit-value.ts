import type { Pack, UnitReference } from '../../core/pack';
import { measureOf, type ElectionMeasure, type Measure } from './measures';
import type { UnitValue } from './value-kinds';

export { uncertainAbove } from './value-kinds';

/**
 * The value of a measure for a place; no data where the measure is not told of such places. Shares and participation
 * are 0–1, margins and changes of them signed, votes and their changes counts, ranks count from 1.
 * @param floor shares, what is made of shares, and changes made of fewer votes are `few votes`; 0 takes all as they are.
 */
export const valueOf = (pack: Pack, measure: Measure, reference: UnitReference, floor = 0): UnitValue =>
  measureOf(measure).value(pack, measure, reference, floor);

/** The value of a measure of votes for a place; see {@link valueOf}. */
export const electionValueOf: (
  pack: Pack,
  measure: ElectionMeasure,
  reference: UnitReference,
  floor?: number,
) => UnitValue = valueOf;
