import type { DemographicMeasure } from '../../core/census/tract';
import type { Pack } from '../../core/pack';
import { canBeInterpolated, peopleOfRow } from './people-of-row';
import type { ColumnKind, TableColumn } from './table-column';
import type { TableUnit } from './table-unit';

const kinds: Readonly<Record<DemographicMeasure['unit'], ColumnKind>> = {
  people: 'count',
  share: 'share',
  percent: 'percent',
  'US dollars': 'dollars',
  'people per km²': 'count',
};

/**
 * The columns of who lives in a unit: of tracts every measure, each with its margin of error where one is published; of
 * other units the measures that counts can be interpolated for.
 */
export function peopleColumns(pack: Pack, unit: TableUnit): readonly TableColumn[] {
  const isTract = unit === 'tracts';
  const measures = pack.demographicMeasures.filter((measure) => isTract || canBeInterpolated(measure));
  return measures.flatMap((measure) => {
    const column = peopleColumn(pack, measure, !isTract);
    return isTract && hasMargins(pack, measure) ? [column, marginColumn(pack, measure)] : [column];
  });
}

/** One sentence on why a measure cannot be told of a unit; null when it can. */
export function refuseMeasure(measure: DemographicMeasure, unit: TableUnit): string | null {
  if (unit === 'tracts' || canBeInterpolated(measure)) return null;
  const what =
    measure.kind === 'density' ? 'a density' : measure.unit === 'percent' ? 'a percentage' : 'a median';
  return `${measure.title} is published for tracts as ${what}, and only counts of people can be carried over to other areas: choose census tracts for it.`;
}

function peopleColumn(pack: Pack, measure: DemographicMeasure, isEstimate: boolean): TableColumn {
  return {
    id: `people ${measure.id}`,
    group: isEstimate ? 'People, estimated from tracts' : 'People',
    title: isEstimate ? `${measure.title} (estimate)` : measure.title,
    heading: [isEstimate ? 'Estimate' : '', measure.title],
    kind: kinds[measure.unit],
    isMargin: false,
    contests: [],
    candidate: null,
    isEstimate,
    valueOf: (row) => peopleOfRow(pack, row, measure).value,
  };
}

function marginColumn(pack: Pack, measure: DemographicMeasure): TableColumn {
  return {
    ...peopleColumn(pack, measure, false),
    id: `margin ${measure.id}`,
    title: `${measure.title}, margin of error (90%)`,
    heading: [measure.title, 'margin of error'],
    isMargin: true,
    valueOf: (row) => peopleOfRow(pack, row, measure).marginOfError,
  };
}

const hasMargins = (pack: Pack, { column }: DemographicMeasure): boolean =>
  pack.tracts.some((tract) => (tract.values[column]?.marginOfError ?? null) !== null);
