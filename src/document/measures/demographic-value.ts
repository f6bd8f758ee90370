import { measureTract } from '../../core/census/measure-tract';
import type { Tract } from '../../core/census/tract';
import type { Pack } from '../../core/pack';
import { noData, uncertainAbove, type UnitValue } from './value-kinds';

/** The value of a demographic measure for a tract, marked uncertain where its coefficient of variation is over 30%. */
export function demographicValueOf(
  pack: Pack,
  choice: { readonly measure: string },
  tract: Tract,
): UnitValue {
  const measure = pack.demographicMeasures.find((candidate) => candidate.id === choice.measure);
  if (measure === undefined) return noData;
  const { value, coefficientOfVariation } = measureTract(tract, measure);
  if (value === null) return noData;
  return { kind: 'number', value, uncertain: (coefficientOfVariation ?? 0) > uncertainAbove };
}
