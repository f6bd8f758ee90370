import { sumMarginOfError } from '../../core/census/margin-of-error';
import {
  divideByConstant,
  readColumn,
  requireDenominator,
  shareOfColumns,
  withVariation,
} from '../../core/census/measure-tract';
import type { MeasuredValue } from '../../core/census/measure-tract';
import { measurePlace } from '../../core/census/measure-place';
import type { DemographicMeasure, Estimate, Tract } from '../../core/census/tract';
import { indexById } from '../../core/index-by-id';
import type { Pack } from '../../core/pack';
import type { TableRow } from './table-row';

const unknown = withVariation(null, null);

/**
 * A demographic measure of a row. A tract is as published, other places are interpolated from the tracts' counts, and
 * sums of tracts are recomputed from the counts of those with data: medians and percent columns have no sum.
 */
export function peopleOfRow(pack: Pack, row: TableRow, measure: DemographicMeasure): MeasuredValue {
  if (row.place !== null) return measurePlace(pack, row.place, measure);
  if (row.tractIds.length === 0) return unknown;
  const tracts = indexById(pack.tracts);
  return measureTracts(
    row.tractIds.flatMap((id) => tracts.get(id) ?? []),
    measure,
  );
}

/** Whether a measure's counts can be split and summed, so that it can be told of places other than tracts. */
export function canBeInterpolated(measure: DemographicMeasure): boolean {
  return measure.kind === 'share' || (measure.kind === 'value' && measure.unit === 'people');
}

function measureTracts(tracts: readonly Tract[], measure: DemographicMeasure): MeasuredValue {
  if (measure.kind === 'value' && measure.unit !== 'people') return unknown;
  const columns = measure.kind === 'share' ? [measure.column, requireDenominator(measure)] : [measure.column];
  const complete = tracts.filter((tract) =>
    columns.every((column) => readColumn(tract, column).estimate !== null),
  );
  const [count, whole] = columns.map((column) => sumColumn(complete, column));
  if (count === undefined || complete.length === 0) return unknown;
  if (whole !== undefined) return shareOfColumns(count, whole);
  if (measure.kind === 'value') return withVariation(count.estimate, count.marginOfError);
  return divideByConstant(
    count,
    complete.reduce((sum, tract) => sum + tract.areaSquareKilometres, 0),
  );
}

/** A column summed over tracts that all have it; its margin is null unless every one of them has one. */
function sumColumn(tracts: readonly Tract[], column: string): Estimate {
  const published = tracts.map((tract) => readColumn(tract, column));
  const counts = published.flatMap(({ estimate, marginOfError }) =>
    estimate === null || marginOfError === null ? [] : [{ estimate, marginOfError }],
  );
  return {
    estimate: published.reduce((sum, { estimate }) => sum + (estimate ?? 0), 0),
    marginOfError: counts.length === published.length ? sumMarginOfError(counts) : null,
  };
}
