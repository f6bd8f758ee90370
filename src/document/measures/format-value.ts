import type { Pack } from '../../core/pack';
import { measureOf, type Measure } from './measures';
import type { ValueFormat } from './value-formats';

export type { ValueFormat } from './value-formats';

/** How the numbers of a measure are printed. */
export const valueFormatOf = (pack: Pack, measure: Measure): ValueFormat =>
  measureOf(measure).format(pack, measure);
