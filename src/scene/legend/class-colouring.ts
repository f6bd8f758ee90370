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
  const countIn = (index: number): number =>
    numbers.filter((value) => classIndex(value, breaks) === index).length;
  const classes = colours.map((colour, index) =>
    areaEntry({ kind: 'solid', colour }, describeClass(breaks, index, threshold), countIn(index)),
  );
  return {
    paintOf,
    legend: {
      id: layerId,
      title: legendTitleOf(pack, measure),
      subtitle: `Bars: number of ${unitNoun}`,
      form: 'ramp',
      breakLabels: breaks.map(threshold),
      endLabels: endLabelsOf(pack, measure),
      classes: numbers.length === 0 ? [] : classes,
      notes: [...uncertainNotes(request), ...unknownNotes(values, theme)],
    },
  };
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
