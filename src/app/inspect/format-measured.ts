import type { MeasuredValue } from '../../core/census/measure-tract';
import type { DemographicMeasure } from '../../core/census/tract';
import type { Pack } from '../../core/pack';
import { valueFormatOf } from '../../document/measures/format-value';
import { peopleBy } from '../../document/measures/usual-measures';
import { uncertainAbove } from '../../document/measures/unit-value';

/** A demographic figure as printed. */
export interface PrintedFigure {
  readonly value: string;
  /** `±1.2%`; null where no margin of error is published. */
  readonly marginOfError: string | null;
  readonly isUncertain: boolean;
}

/** Prints a figure of a measure with its margin of error, and says whether it is too uncertain to stand alone. */
export function formatMeasured(
  pack: Pack,
  measure: DemographicMeasure,
  figure: MeasuredValue,
): PrintedFigure {
  const format = valueFormatOf(pack, peopleBy(measure.id)).value;
  return {
    value: figure.value === null ? 'no data' : format(figure.value),
    marginOfError: figure.marginOfError === null ? null : `±${format(figure.marginOfError)}`,
    isUncertain: (figure.coefficientOfVariation ?? 0) > uncertainAbove,
  };
}
