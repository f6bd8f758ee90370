import type { Classification, Measure } from '../spec/map-spec';
import { isDivergingMeasure } from './measure-kinds';
import { niceBreaks } from './nice-breaks';

const sequentialClasses = 6;

/**
 * How values are classed when the spec leaves it open. Margins and changes: equal steps on both sides of zero;
 * everything else: equal steps at round numbers.
 * @param values the numbers that the layer shows, in the measure's own units (shares 0–1).
 */
export function defaultClassification(measure: Measure, values: readonly number[]): Classification {
  if (isDivergingMeasure(measure)) {
    return { method: 'diverging', classCount: 8, breaks: [] };
  }
  const breaks = niceBreaks(values, sequentialClasses);
  if (breaks.length === 0) return { method: 'equal interval', classCount: 2, breaks: [] };
  return { method: 'custom', classCount: breaks.length + 1, breaks: [...breaks] };
}
