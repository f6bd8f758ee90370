import { classBreaks } from '../../core/classify/class-breaks';
import type { Classification } from './classification';
import type { Measure } from './measure-schema';
import { isDivergingMeasure } from './measure-kinds';
import { measureOf } from './measures';
import { niceBreaks } from './nice-breaks';

const sequentialClasses = 6;
const divergingClasses = 8;
const oneSidedClasses = 7;

/**
 * How values are classed when the spec leaves it open. Margins and changes: equal steps on both sides of zero;
 * everything else: equal steps at round numbers.
 * @param values the numbers that the layer shows, in the measure's own units (shares 0–1).
 */
export function defaultClassification(measure: Measure, values: readonly number[]): Classification {
  if (isDivergingMeasure(measure)) {
    return divergingClassification(values);
  }
  const trimmed = measureOf(measure).trimmedShare ?? undefined;
  const breaks = niceBreaks(values, sequentialClasses, trimmed);
  if (breaks.length === 0) return { method: 'equal interval', classCount: 2, breaks: [] };
  return { method: 'custom', classCount: breaks.length + 1, breaks: [...breaks] };
}

/** Where all values lie on one side: as many steps there as stay apart, more than a side gets of two. */
function divergingClassification(values: readonly number[]): Classification {
  const [isAbove, isBelow] = [values.every((value) => value >= 0), values.every((value) => value <= 0)];
  if (values.length === 0 || isAbove === isBelow) {
    return { method: 'diverging', classCount: divergingClasses, breaks: [] };
  }
  const both = classBreaks(values, {
    method: 'diverging',
    classCount: 2 * oneSidedClasses,
    breaks: [],
  });
  const breaks = both.filter((value) => (isAbove ? value >= 0 : value <= 0));
  return { method: 'custom', classCount: breaks.length + 1, breaks };
}
