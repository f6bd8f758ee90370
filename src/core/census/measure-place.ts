import { indexById } from '../index-by-id';
import type { Pack, UnitReference } from '../pack';
import { interpolateColumns } from './interpolate-columns';
import {
  measureTract,
  requireDenominator,
  shareOfColumns,
  withVariation,
  type MeasuredValue,
} from './measure-tract';
import type { DemographicMeasure } from './tract';

/**
 * A demographic measure of any place, so that votes and people can be plotted against each other. A tract is
 * measured as published. Elsewhere shares are recomputed from interpolated counts and counts of people are the
 * interpolated ones, null where a tract that reaches in lacks data. Medians, percent columns and densities (which
 * want a tract's area) are known of tracts only: no value elsewhere.
 */
export function measurePlace(
  pack: Pack,
  reference: UnitReference,
  measure: DemographicMeasure,
): MeasuredValue {
  const { unit, id } = reference;
  const unknown = withVariation(null, null);
  if (unit === 'tract') {
    const tract = indexById(pack.tracts).get(id);
    return tract === undefined ? unknown : measureTract(tract, measure);
  }
  if (measure.kind === 'share') {
    const [numerator, denominator] =
      interpolateColumns(pack, { unit, id }, [measure.column, requireDenominator(measure)])?.counts ?? [];
    return numerator === undefined || denominator === undefined
      ? unknown
      : shareOfColumns(numerator, denominator);
  }
  if (measure.unit !== 'people') return unknown;
  const interpolated = interpolateColumns(pack, { unit, id }, [measure.column]);
  const [count] = interpolated?.counts ?? [];
  return count === undefined || interpolated?.missingTracts !== 0
    ? unknown
    : withVariation(count.estimate, count.marginOfError);
}
