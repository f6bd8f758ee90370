import type { Pack } from '../../core/pack';
import type { Measure } from './measure-schema';
import { measureOf } from './measures';

/** What of a measure the pack lacks, as a sentence or two; null when it has everything. */
export const problemOfMeasure = (pack: Pack, measure: Measure): string | null =>
  measureOf(measure).problem(pack, measure);
