import type { DemographicMeasure } from '../../../src/core/census/tract';
import type { ColumnInput } from '../../../src/pack/write/pack-input';

const origin = (name: string, title: string, among: string): ColumnInput => ({
  name,
  title,
  description: `${among}. ACS 2013–2017, table B03002.`,
  sourceId: 'acs-b03002',
});

const condition = (name: string, title: string, among: string): ColumnInput => ({
  name,
  title,
  description: `${among}. CalEnviroScreen 3.0 (ACS 2011–2015).`,
  sourceId: 'calenviroscreen',
});

const incomeColumn: ColumnInput = {
  name: 'median_household_income',
  title: 'Median household income',
  description: 'Households, in 2017 US dollars. ACS 2013–2017, table B19013.',
  sourceId: 'acs-b19013',
};

const originColumns: readonly ColumnInput[] = [
  origin('hispanic', 'Hispanic or Latino', 'People of Hispanic or Latino origin, of any race'),
  origin('asian_nh', 'Asian', 'Asian alone, not Hispanic or Latino'),
  origin('black_nh', 'Black or African American', 'Black or African American alone, not Hispanic or Latino'),
  origin('white_nh', 'White', 'White alone, not Hispanic or Latino'),
  origin('other_nh', 'Other or two or more races', 'Other races or two or more, not Hispanic or Latino'),
];

const conditionColumns: readonly ColumnInput[] = [
  condition(
    'pct_no_high_school',
    'Without a high school diploma',
    'Percent of people aged 25 and over with less than a high school education',
  ),
  condition(
    'pct_linguistic_isolation',
    'Linguistically isolated households',
    'Percent of households where no one aged 14 or over speaks English very well',
  ),
  condition(
    'pct_poverty',
    'Below twice the poverty level',
    'Percent of people below two times the federal poverty level',
  ),
  condition(
    'pct_unemployed',
    'Unemployed',
    'Percent of the civilian labor force aged 16 and over without work',
  ),
  {
    name: 'pct_housing_burden',
    title: 'Housing-burdened low-income households',
    description:
      'Percent of households with low income (under 80% of the median of the county) that pay more than half of it for ' +
      'housing. CalEnviroScreen 3.0 (HUD CHAS 2009–2013, from the ACS).',
    sourceId: 'calenviroscreen-housing',
  },
];

const population: ColumnInput = {
  name: 'population',
  title: 'Population',
  description: 'All people. ACS 2013–2017, table B03002.',
  sourceId: 'acs-b03002',
};

/** The published columns of a tract, in the order in which the pack writes them. */
export const columns: readonly ColumnInput[] = [
  population,
  ...originColumns,
  incomeColumn,
  ...conditionColumns,
];

/** What the map can show of a tract. */
export const measures: readonly DemographicMeasure[] = [
  ...originColumns.map(
    ({ name, title, description, sourceId }): DemographicMeasure => ({
      id: `${name.replace(/_nh$/, '')}_share`,
      title,
      kind: 'share',
      column: name,
      denominator: 'population',
      unit: 'share',
      universe: `Share of all people. ${description}`,
      sourceId,
    }),
  ),
  {
    id: 'population_density',
    title: 'Population density',
    kind: 'density',
    column: 'population',
    denominator: null,
    unit: 'people per km²',
    universe: `People per square kilometre of the tract as drawn, land and water. ${population.description}`,
    sourceId: population.sourceId,
  },
  {
    id: 'population',
    title: 'Population',
    kind: 'value',
    column: 'population',
    denominator: null,
    unit: 'people',
    universe: population.description,
    sourceId: population.sourceId,
  },
  {
    id: incomeColumn.name,
    title: incomeColumn.title,
    kind: 'value',
    column: incomeColumn.name,
    denominator: null,
    unit: 'US dollars',
    universe: incomeColumn.description,
    sourceId: incomeColumn.sourceId,
  },
  ...conditionColumns.map(
    ({ name, title, description, sourceId }): DemographicMeasure => ({
      id: name.replace(/^pct_/, ''),
      title,
      kind: 'value',
      column: name,
      denominator: null,
      unit: 'percent',
      universe: description,
      sourceId,
    }),
  ),
];
