import * as z from 'zod';
import type { DemographicMeasure } from '../../../core/census/tract';
import { indexById } from '../../../core/index-by-id';
import type { Pack } from '../../../core/pack';
import { listOf } from '../../../words/list-of';
import { demographicValueOf } from '../demographic-value';
import { ofPeople } from '../measure-bases';
import type { MeasureOf } from '../measure-of';
import { universeOf } from '../universe-of';
import { dollarsFormat, percentFormat, shareFormat, votesFormat } from '../value-formats';
import { noData } from '../value-kinds';

const schema = z.strictObject({ kind: z.literal('demographic'), measure: z.string() });

type Demographic = z.infer<typeof schema>;

/** A figure of the census. */
export const demographic = {
  ...ofPeople,
  kind: 'demographic',
  schema,
  title: 'People',
  scale: 'one way',
  problem: (pack, choice) =>
    findMeasure(pack, choice) === undefined
      ? `There is no demographic measure “${choice.measure}”. ${listOf(pack.demographicMeasures.map(({ id }) => id))}`
      : null,
  keep: (pack) => {
    const first = pack.demographicMeasures[0];
    return first === undefined ? null : { kind: 'demographic', measure: first.id };
  },
  value: (pack, choice, { unit, id }) => {
    const tract = unit === 'tract' ? indexById(pack.tracts).get(id) : undefined;
    return tract === undefined ? noData : demographicValueOf(pack, choice, tract);
  },
  headline: titleOf,
  subtitle: universeOf,
  legendTitle: (pack, choice) => {
    const unit = findMeasure(pack, choice)?.unit;
    const title = titleOf(pack, choice);
    return unit === 'people per km²' ? `${title}, ${unit}` : title;
  },
  format: (pack, choice) => {
    const unit = findMeasure(pack, choice)?.unit;
    if (unit === 'share') return shareFormat;
    if (unit === 'percent') return percentFormat;
    return unit === 'US dollars' ? dollarsFormat : votesFormat;
  },
  family: () => null,
  hues: () => ['people'],
  command: null,
} satisfies MeasureOf<Demographic>;

const findMeasure = (pack: Pack, { measure }: Demographic): DemographicMeasure | undefined =>
  pack.demographicMeasures.find(({ id }) => id === measure);

function titleOf(pack: Pack, choice: Demographic): string {
  const found = findMeasure(pack, choice);
  if (found === undefined) throw new RangeError(`the pack has no measure ${choice.measure}`);
  return found.title;
}
