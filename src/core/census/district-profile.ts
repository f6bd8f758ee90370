import type { Pack } from '../pack';
import { sumMarginOfError } from './margin-of-error';
import {
  divideByConstant,
  readColumn,
  requireDenominator,
  shareOfColumns,
  withVariation,
  type MeasuredValue,
} from './measure-tract';
import type { DemographicMeasure, Estimate, Tract } from './tract';

/** A measure recomputed for the district from its tracts' counts. */
export interface ProfileFigure extends MeasuredValue {
  readonly measure: DemographicMeasure;
  /** How many of the counted tracts have data for the measure. */
  readonly tractCount: number;
}

export interface DistrictProfile {
  readonly tractCount: number;
  /** Tracts that the boundary cuts so nearly in half that a slightly different line would count or leave out all of them. */
  readonly onTheEdge: readonly EdgeTract[];
  /** People in the counted tracts; null when the pack has no measure that counts people. */
  readonly population: number | null;
  /** Shares, densities and counts, in the pack's order. Medians and percent columns are left out: they cannot be added. */
  readonly figures: readonly ProfileFigure[];
}

/** A tract whose share inside is within half a percentage point of one half. */
export interface EdgeTract {
  readonly id: string;
  /** Of the tract's area, 0–1. */
  readonly shareInside: number;
  readonly isCounted: boolean;
  /** null when not published. */
  readonly population: number | null;
}

const edgeWidth = 0.005;

/**
 * The district's people as the sum of the tracts that have more than half their area inside it. Rates are
 * recomputed from summed counts, never averaged; tracts without data for a measure are left out of that measure.
 */
export function districtProfile(pack: Pack): DistrictProfile {
  const tracts = pack.tracts.filter(isCounted);
  const peopleColumn = findPeopleColumn(pack.demographicMeasures);
  return {
    tractCount: tracts.length,
    onTheEdge: pack.tracts
      .filter((tract) => Math.abs(tract.shareInsideDistrict - 0.5) < edgeWidth)
      .map((tract) => ({
        id: tract.id,
        shareInside: tract.shareInsideDistrict,
        isCounted: isCounted(tract),
        population: peopleColumn === null ? null : readColumn(tract, peopleColumn).estimate,
      })),
    population: peopleColumn === null ? null : sumColumn(tracts, peopleColumn).estimate,
    figures: pack.demographicMeasures.filter(canBeSummed).map((measure) => profileFigure(tracts, measure)),
  };
}

const isCounted = (tract: Tract): boolean => tract.shareInsideDistrict > 0.5;

function canBeSummed(measure: DemographicMeasure): boolean {
  return measure.kind !== 'value' || measure.unit === 'people';
}

/** The column that counts residents, as the pack's measures name it; null when none does. */
export function findPeopleColumn(measures: readonly DemographicMeasure[]): string | null {
  const counts = measures.filter((measure) => measure.unit === 'people' || measure.unit === 'people per km²');
  return counts[0]?.column ?? null;
}

function profileFigure(tracts: readonly Tract[], measure: DemographicMeasure): ProfileFigure {
  const columns = measure.kind === 'share' ? [measure.column, requireDenominator(measure)] : [measure.column];
  const complete = tracts.filter((tract) =>
    columns.every((column) => readColumn(tract, column).estimate !== null),
  );
  const [count, whole] = columns.map((column) => sumColumn(complete, column));
  return { measure, tractCount: complete.length, ...figureOf(measure, complete, count, whole) };
}

function figureOf(
  measure: DemographicMeasure,
  tracts: readonly Tract[],
  count: Estimate | undefined,
  whole: Estimate | undefined,
): MeasuredValue {
  if (count === undefined) return withVariation(null, null);
  if (whole !== undefined) return shareOfColumns(count, whole);
  if (measure.kind === 'value') return withVariation(count.estimate, count.marginOfError);
  return divideByConstant(
    count,
    tracts.reduce((sum, tract) => sum + tract.areaSquareKilometres, 0),
  );
}

/** The sum over tracts that have data, null without any; its MOE is null unless every one of them has one. */
function sumColumn(tracts: readonly Tract[], column: string): Estimate {
  const counts: { estimate: number; marginOfError: number }[] = [];
  let estimate: number | null = null;
  let hasMargins = true;
  for (const tract of tracts) {
    const published = readColumn(tract, column);
    if (published.estimate === null) continue;
    estimate = (estimate ?? 0) + published.estimate;
    if (published.marginOfError === null) hasMargins = false;
    else counts.push({ estimate: published.estimate, marginOfError: published.marginOfError });
  }
  return { estimate, marginOfError: estimate !== null && hasMargins ? sumMarginOfError(counts) : null };
}
