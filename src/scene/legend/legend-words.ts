import type { Pack } from '../../core/pack';
import type { Measure } from '../../document/measures/measure-schema';
import { measureOf } from '../../document/measures/measures';

/** The title of a measure's legend: what the colours mean, in few words. */
export const legendTitleOf = (pack: Pack, measure: Measure): string =>
  measureOf(measure).legendTitle(pack, measure);

/** What the two ends of a diverging scale mean, lower end first; null for other scales. */
export const endLabelsOf = (pack: Pack, measure: Measure): readonly [string, string] | null =>
  measureOf(measure).ends(pack, measure);
