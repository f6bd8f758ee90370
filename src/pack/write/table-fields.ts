import type { ResourceName } from '../schema/resource-names';
import type { PackInput } from './pack-input';

/** A column as the Frictionless table schema describes it. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly title?: string;
  readonly description?: string;
}

const field = (name: string, type: TableField['type'], description: string): TableField => ({
  name,
  type,
  description,
});
const contest = field('contest', 'string', 'Id of a contest in contests.csv');
const party = field('party', 'string', 'Party as the source abbreviates it');
const longitude = field('lon', 'number', 'WGS 84 longitude in degrees');
const latitude = field('lat', 'number', 'WGS 84 latitude in degrees');

const fixedFields: Partial<Record<ResourceName, readonly TableField[]>> = {
  contests: [
    field('id', 'string', 'Unique in the pack'),
    field('title', 'string', 'In full'),
    field('short_title', 'string', 'The word for buttons'),
    field('office', 'string', 'The office that is voted on'),
    field('district', 'string', 'The district of the office'),
    field('date', 'date', 'Day of the election'),
    field('stage', 'string', 'primary, runoff or general'),
    field('sources', 'string', 'Names of sources in datapackage.json, separated by semicolons'),
  ],
  returns: [
    field('county', 'string', 'County that reports the votes'),
    field('precinct', 'string', 'Id of the precinct or ballot group; text, leading zeros count'),
    field('office', 'string', 'The office that is voted on'),
    field('district', 'string', 'The district of the office'),
    party,
    field('candidate', 'string', 'Name, the same in every contest'),
    field('votes', 'integer', 'Whole number; empty or "redacted" where the count is withheld'),
    contest,
    field('reporting_unit', 'string', '"precinct", or "ballot group" for votes counted without an area'),
  ],
  totals: [
    contest,
    field('candidate', 'string', 'Name, the same in every contest'),
    party,
    field('votes', 'integer', 'Certified votes in the whole district'),
  ],
  precincts: [
    field('precinct', 'string', 'Id of the precinct; text, leading zeros count'),
    longitude,
    latitude,
    field('method', 'string', 'How the location was found'),
    field('accuracy_m', 'number', 'How far off the location may be, in metres'),
    field(
      'area',
      'string',
      'Id of the area in boundaries.topo.json that shows the precinct; empty when not placed',
    ),
  ],
  participation: [
    contest,
    field('precinct', 'string', 'Id of the precinct or ballot group; text, leading zeros count'),
    field('registered_voters', 'integer', 'Registered voters; empty where the source does not say'),
    field('ballots_cast', 'integer', 'Ballots cast; empty where the source does not say'),
  ],
  places: [
    field('name', 'string', 'The name on the map'),
    longitude,
    latitude,
    field('kind', 'string', 'What it is'),
    field('other_names', 'string', 'Other names, separated by semicolons'),
  ],
  road_labels: [
    field('label', 'string', 'Route number'),
    field('name', 'string', 'Name of the road'),
    longitude,
    latitude,
  ],
};

/** The columns that a table of any pack has; null for demographics, whose columns are its own, and for what is no table. */
export const fixedColumnsOf = (name: ResourceName): readonly string[] | null =>
  fixedFields[name]?.map((each) => each.name) ?? null;

/** The columns of a table of the pack, in file order. */
export function tableFields(name: ResourceName, input: PackInput): readonly TableField[] {
  return name === 'demographics' ? demographicFields(input) : (fixedFields[name] ?? []);
}

function demographicFields(input: PackInput): readonly TableField[] {
  const columns = input.columns.flatMap((column): TableField[] => [
    { name: column.name, type: 'number', title: column.title, description: column.description },
    {
      name: `${column.name}_moe`,
      type: 'number',
      title: `${column.title}, margin of error`,
      description: 'Margin of error at 90% confidence; empty where the source table did not give it',
    },
  ]);
  return [
    field('tract', 'string', 'Census GEOID; text, leading zeros count'),
    field('area_km2', 'number', 'Area of the tract as drawn, land and water, in square kilometres'),
    field('share_inside', 'number', 'Share (0–1) of that area inside the district'),
    ...columns,
  ];
}
