import type { Pack } from '../../core/pack';
import { formatCount } from '../../words/format';
import type { UnitValue } from '../../document/measures/value-kinds';
import type { Legend, LegendEntry, Paint } from '../display/scene';
import type { Classification } from '../../document/measures/classification';
import { isChangeMeasure } from '../../document/measures/measure-kinds';
import type { Measure } from '../../document/measures/measure-schema';
import { measureOf } from '../../document/measures/measures';
import type { Theme } from '../colour/theme';

export interface ColouringRequest {
  readonly pack: Pack;
  readonly measure: Measure;
  /** One a unit that the layer draws. */
  readonly values: readonly UnitValue[];
  readonly classification: Classification | null;
  readonly palette: string | null;
  readonly theme: Theme;
  readonly layerId: string;
  /** What is counted in the legend: `precinct areas`. */
  readonly unitNoun: string;
  /** Votes under which the values are `few votes`; 0 where the layer has no such rule. */
  readonly floor: number;
  /** Patterns beside colours. */
  readonly patterns: boolean;
  /** Whether the legend also lists classes without units, so that it can stand for another map on the same scale. */
  readonly wholeScale: boolean;
}

/** The colours of a layer and the legend that explains them. */
export interface Colouring {
  readonly paintOf: (value: UnitValue) => Paint;
  readonly legend: Legend;
}

/** No data and withheld look alike: what is not known has no colour. */
const unknownPaint = (theme: Theme): Paint => ({
  kind: 'hatch',
  colour: theme.noDataHatch,
  background: theme.noData,
});

/** Too few votes for a colour, yet known. */
const fewVotesPaint = (theme: Theme): Paint => ({
  kind: 'hatch',
  colour: theme.noDataHatch,
  background: theme.paper,
});

/** The paint of a value without a colour of its own. */
export const hatchOf = (value: UnitValue, theme: Theme): Paint =>
  value.kind === 'few votes' ? fewVotesPaint(theme) : unknownPaint(theme);

/** Legend notes for the values that get no colour, only where there are some. */
export function hatchNotes({ values, theme, floor, measure }: ColouringRequest): readonly LegendEntry[] {
  const entries = [
    {
      kind: 'few votes',
      label: `Fewer than ${formatCount(floor, 'vote')}${isChangeMeasure(measure) ? ' in either contest' : ''}`,
      paint: fewVotesPaint(theme),
    },
    {
      kind: 'no data',
      label: measureOf(measure).noDataLabel,
      paint: unknownPaint(theme),
    },
    { kind: 'withheld', label: 'Withheld', paint: unknownPaint(theme) },
  ] as const;
  return entries
    .map(({ kind, ...entry }) => ({ ...entry, count: values.filter((value) => value.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, paint, count }) => areaEntry(paint, label, count));
}

/** A legend entry with a filled swatch. */
export const areaEntry = (paint: Paint, label: string, count: number | null): LegendEntry => ({
  paint,
  stroke: null,
  symbol: 'area',
  radius: null,
  label,
  count,
});
