import type { Pack } from '../../core/pack';
import { measureOf, type Measure } from './measures';

/**
 * What a measure shows, as the first words of a headline: `Margin in the runoff`.
 * @throws RangeError when the pack lacks the contest or the demographic measure.
 */
export const describeMeasure = (pack: Pack, measure: Measure): string =>
  measureOf(measure).headline(pack, measure);
