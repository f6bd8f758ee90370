import type { Pack } from '../../core/pack';
import type { UnitValue } from '../measure/unit-value';
import type { Legend, LegendEntry, Paint } from '../scene';
import type { Classification, Measure } from '../spec/map-spec';
import type { Theme } from '../theme';

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
}

/** The colours of a layer and the legend that explains them. */
export interface Colouring {
  readonly paintOf: (value: UnitValue) => Paint;
  readonly legend: Legend;
}

/** No data and withheld look alike: what is not known has no colour. */
export const unknownPaint = (theme: Theme): Paint => ({
  kind: 'hatch',
  colour: theme.noDataHatch,
  background: theme.noData,
});

/** Legend notes for the values that are not known, only where there are some. */
export function unknownNotes(values: readonly UnitValue[], theme: Theme): readonly LegendEntry[] {
  const entries = [
    { kind: 'no data', label: 'No data' },
    { kind: 'withheld', label: 'Withheld' },
  ] as const;
  return entries
    .map(({ kind, label }) => ({ label, count: values.filter((value) => value.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => areaEntry(unknownPaint(theme), label, count));
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
