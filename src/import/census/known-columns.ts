import type { DemographicMeasure } from '../../core/census/tract';

/** A column of the pack that is made of published ones. */
export interface KnownColumn {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Lines of a table that are added up; of several lists the first that the files have. */
  readonly lines: readonly (readonly string[])[];
}

/** What a map shows of a known column; shares are of the whole population. */
export interface KnownMeasure extends Omit<DemographicMeasure, 'universe' | 'sourceId'> {
  readonly universe: string;
}

const origin = 'B03002';
const line = (table: string, ...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => `${table}_${String(number).padStart(3, '0')}`);

/** Columns that the app has words for: population, Hispanic origin by race, household income. */
export const knownColumns: readonly KnownColumn[] = [
  {
    name: 'population',
    title: 'Population',
    description: 'All people',
    lines: [line(origin, 1), line('B01003', 1), line('B01001', 1)],
  },
  {
    name: 'hispanic',
    title: 'Hispanic or Latino',
    description: 'People of Hispanic or Latino origin, of any race',
    lines: [line(origin, 12)],
  },
  {
    name: 'asian_nh',
    title: 'Asian',
    description: 'Asian alone, not Hispanic or Latino',
    lines: [line(origin, 6)],
  },
  {
    name: 'black_nh',
    title: 'Black or African American',
    description: 'Black or African American alone, not Hispanic or Latino',
    lines: [line(origin, 4)],
  },
  {
    name: 'white_nh',
    title: 'White',
    description: 'White alone, not Hispanic or Latino',
    lines: [line(origin, 3)],
  },
  {
    name: 'other_nh',
    title: 'Other or two or more races',
    description: 'Other races or two or more, not Hispanic or Latino',
    lines: [line(origin, 5, 7, 8, 9)],
  },
  {
    name: 'median_household_income',
    title: 'Median household income',
    description: 'Households',
    lines: [line('B19013', 1)],
  },
];

const share = (column: string, title: string, universe: string): KnownMeasure => ({
  id: `${column.replace(/_nh$/, '')}_share`,
  title,
  kind: 'share',
  column,
  denominator: 'population',
  unit: 'share',
  universe: `Share of all people. ${universe}`,
});

/** What maps show of them, in the order of the menu. */
export const knownMeasures: readonly KnownMeasure[] = [
  ...knownColumns
    .filter(({ lines }) => lines[0]?.[0]?.startsWith(`${origin}_`) === true)
    .filter(({ name }) => name !== 'population')
    .map(({ name, title, description }) => share(name, title, description)),
  {
    id: 'population_density',
    title: 'Population density',
    kind: 'density',
    column: 'population',
    denominator: null,
    unit: 'people per km²',
    universe: 'People per square kilometre of the tract as drawn. All people',
  },
  {
    id: 'population',
    title: 'Population',
    kind: 'value',
    column: 'population',
    denominator: null,
    unit: 'people',
    universe: 'All people',
  },
  {
    id: 'median_household_income',
    title: 'Median household income',
    kind: 'value',
    column: 'median_household_income',
    denominator: null,
    unit: 'US dollars',
    universe: 'Households',
  },
];
