import { classBreaks, classIndex } from '../../core/classify/class-breaks';
import { patternPaint } from '../colour/pattern-paint';
import { defaultClassification } from '../../document/measures/default-classification';
import { valueFormatOf } from '../../document/measures/format-value';
import { isDivergingMeasure } from '../../document/measures/measure-kinds';
import type { UnitValue } from '../../document/measures/value-kinds';
import type { LegendEntry, Paint } from '../display/scene';
import { areaEntry, hatchNotes, hatchOf, type Colouring, type ColouringRequest } from './colouring';
import { endLabelsOf, legendTitleOf } from './legend-words';
import { coloursAboutZero, rampColours } from './ramp-colours';

/** Colours by classes of a number. The legend is one ramp with its breaks and a count a class. */
export function classColouring(request: ColouringRequest): Colouring {
  const { pack, measure, values, theme, layerId, unitNoun } = request;
  const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
  const classification = request.classification ?? defaultClassification(measure, numbers);
  const breaks = numbers.length === 0 ? [] : classBreaks(numbers, classification);
  const colours = isDivergingMeasure(measure)
    ? coloursAboutZero(pack, measure, breaks, request.palette, theme)
    : rampColours(pack, measure, breaks.length + 1, request.palette, theme);
  const paintAt = (index: number): Paint =>
    patternPaint(colours[index] ?? theme.noData, hasPattern(request, breaks, index) ? 'dots' : null);
  const paintOf = (value: UnitValue): Paint => {
    if (value.kind !== 'number') return hatchOf(value, theme);
    const index = classIndex(value.value, breaks);
    return value.uncertain
      ? { kind: 'hatch', colour: theme.uncertainHatch, background: colours[index] ?? theme.noData }
      : paintAt(index);
  };
  const { threshold } = valueFormatOf(pack, measure);
  const counts = colours.map(
    (_, index) => numbers.filter((value) => classIndex(value, breaks) === index).length,
  );
  const { first, last } = request.wholeScale
    ? { first: 0, last: colours.length - 1 }
    : shownClasses(breaks, counts);
  const classes = colours.map((_, index) =>
    areaEntry(paintAt(index), describeClass(breaks, index, threshold), counts[index] ?? 0),
  );
  return {
    paintOf,
    legend: {
      id: layerId,
      title: legendTitleOf(pack, measure),
      subtitle: `Bars: number of ${unitNoun}`,
      form: 'ramp',
      breakLabels: breaks.slice(first, last).map(threshold),
      endLabels: endLabelsOf(pack, measure),
      classes: numbers.length === 0 ? [] : classes.slice(first, last + 1),
      notes: [...uncertainNotes(request), ...hatchNotes(request)],
    },
  };
}

/** The lower side of a scale about zero gets the pattern. */
function hasPattern(
  { patterns, measure }: ColouringRequest,
  breaks: readonly number[],
  index: number,
): boolean {
  const to = breaks[index];
  return patterns && isDivergingMeasure(measure) && to !== undefined && to <= 0;
}

/**
 * The classes that a legend shows: empty ones at the ends are left out, except that a scale with zero inside keeps a
 * class on each side of it.
 */
function shownClasses(breaks: readonly number[], counts: readonly number[]): { first: number; last: number } {
  const zero = breaks.indexOf(0);
  const lowest = counts.findIndex((count) => count > 0);
  const highest = counts.findLastIndex((count) => count > 0);
  return zero === -1
    ? { first: lowest, last: highest }
    : { first: Math.min(lowest, zero), last: Math.max(highest, zero + 1) };
}

function describeClass(breaks: readonly number[], index: number, format: (value: number) => string): string {
  const from = breaks[index - 1];
  const to = breaks[index];
  if (from === undefined) {
    if (to === undefined) return 'All values';
    const isUnsigned = to < 0 && format(to) === format(-to);
    return `${isUnsigned ? 'More than' : 'Below'} ${format(to)}`;
  }
  return to === undefined ? `${format(from)} or more` : `${format(from)} to ${format(to)}`;
}

function uncertainNotes({ values, theme }: ColouringRequest): readonly LegendEntry[] {
  const count = values.filter((value) => value.kind === 'number' && value.uncertain).length;
  if (count === 0) return [];
  const paint: Paint = { kind: 'hatch', colour: theme.uncertainHatch, background: theme.rampStart };
  return [areaEntry(paint, 'Uncertain estimate (coefficient of variation over 30%)', count)];
}
