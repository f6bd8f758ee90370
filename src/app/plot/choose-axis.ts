import type { DemographicMeasure } from '../../core/census/tract';
import type { Pack } from '../../core/pack';
import { findContestPair } from '../../document/measures/contest-pair';
import { listColumns } from '../table/list-columns';
import { refuseMeasure } from '../table/people-columns';
import { isNumeric, type TableColumn } from '../table/table-column';
import type { TableUnit } from '../table/table-unit';

/** What an axis shows, or one sentence on why it cannot. */
export type Axis =
  | { readonly kind: 'column'; readonly column: TableColumn }
  | { readonly kind: 'refused'; readonly id: string; readonly sentence: string };

/** The measures that a unit's axes offer. */
export function axisColumns(pack: Pack, unit: TableUnit): readonly TableColumn[] {
  return listColumns(pack, unit).filter((column) => isNumeric(column) && !column.isMargin);
}

/** The measures that a unit cannot show because they are rates of tracts. Choosing one says why. */
export function refusedMeasures(pack: Pack, unit: TableUnit): readonly DemographicMeasure[] {
  return pack.demographicMeasures.filter((measure) => refuseMeasure(measure, unit) !== null);
}

/** The id that {@link chooseAxis} takes for a measure of people. */
export const axisIdOf = ({ id }: DemographicMeasure): string => `people ${id}`;

/** The axis of a chosen id; the default of that axis for null. null when the pack has nothing to plot. */
export function chooseAxis(pack: Pack, unit: TableUnit, axis: 'x' | 'y', id: string | null): Axis | null {
  const columns = axisColumns(pack, unit);
  const chosen = columns.find((column) => column.id === id);
  if (chosen !== undefined) return { kind: 'column', column: chosen };
  const refused = refusedMeasures(pack, unit).find((measure) => axisIdOf(measure) === id);
  const sentence = refused === undefined ? null : refuseMeasure(refused, unit);
  if (id !== null && sentence !== null) return { kind: 'refused', id, sentence };
  const wanted = defaultAxisId(pack, unit, axis);
  const column = columns.find((each) => each.id === wanted) ?? columns[axis === 'x' ? 0 : 1] ?? columns[0];
  return column === undefined ? null : { kind: 'column', column };
}

/** Whether a unit's axes can show what an id means. */
export const hasAxis = (pack: Pack, unit: TableUnit, id: string): boolean =>
  axisColumns(pack, unit).some((column) => column.id === id);

function defaultAxisId(pack: Pack, unit: TableUnit, axis: 'x' | 'y'): string | null {
  if (unit === 'tracts') {
    const shares = pack.demographicMeasures.filter(({ kind }) => kind === 'share');
    const other = pack.demographicMeasures.find(({ unit: each }) => each === 'US dollars') ?? shares[1];
    const measure = axis === 'x' ? shares[0] : other;
    return measure === undefined ? null : axisIdOf(measure);
  }
  const pair = findContestPair(pack);
  const candidate = pair?.candidates[0];
  if (pair === null || candidate === undefined) return null;
  const { contest } = axis === 'x' ? pair.from : pair.to;
  return `${contest.id} share ${candidate}`;
}
