import { classBreaks, classIndex } from '../../core/classify/class-breaks';
import { defaultClassification } from '../measure/default-classification';
import { valueFormatOf } from '../measure/format-value';
import type { UnitValue } from '../measure/unit-value';
import type { LegendEntry, Paint } from '../scene';
import { areaEntry, unknownNotes, unknownPaint, type Colouring, type ColouringRequest } from './colouring';
import { endLabelsOf, legendTitleOf } from './legend-words';
import { rampColours } from './ramp-colours';

/** Colours by classes of a number. The legend is one ramp with its breaks and a count a class. */
export function classColouring(request: ColouringRequest): Colouring {
  const { pack, measure, values, theme, layerId, unitNoun } = request;
  const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
  const classification = request.classification ?? defaultClassification(measure, numbers);
  const breaks = numbers.length === 0 ? [] : classBreaks(numbers, classification);
  const colours = rampColours(pack, measure, breaks.length + 1, request.palette, theme);
  const colourOf = (value: number): string => colours[classIndex(value, breaks)] ?? theme.noData;
  const paintOf = (value: UnitValue): Paint => {
    if (value.kind !== 'number') return unknownPaint(theme);
    const colour = colourOf(value.value);
    return value.uncertain
      ? { kind: 'hatch', colour: theme.uncertainHatch, background: colour }
      : { kind: 'solid', colour };
  };
  const { threshold } = valueFormatOf(pack, measure);
  const counts = colours.map(
    (_, index) => numbers.filter((value) => classIndex(value, breaks) === index).length,
  );
  const { first, last } = shownClasses(breaks, counts);
  const classes = colours.map((colour, index) =>
    areaEntry({ kind: 'solid', colour }, describeClass(breaks, index, threshold), counts[index] ?? 0),
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
      notes: [...uncertainNotes(request), ...unknownNotes(values, theme)],
    },
  };
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
  if (from === undefined) return to === undefined ? 'All values' : `Below ${format(to)}`;
  return to === undefined ? `${format(from)} or more` : `${format(from)} to ${format(to)}`;
}

function uncertainNotes({ values, theme }: ColouringRequest): readonly LegendEntry[] {
  const count = values.filter((value) => value.kind === 'number' && value.uncertain).length;
  if (count === 0) return [];
  const paint: Paint = { kind: 'hatch', colour: theme.uncertainHatch, background: theme.rampStart };
  return [areaEntry(paint, 'Uncertain estimate (coefficient of variation over 30%)', count)];
}
