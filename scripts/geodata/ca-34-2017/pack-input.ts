import { csvParse } from 'd3-dsv';
import type { FeatureCollection, Geometry, LineString, MultiLineString } from 'geojson';
import { snapToLine } from '../../../src/core/geometry/snap-to-line';
import type { AreaGeometry, Place, RoadLabel } from '../../../src/core/pack';
import type { Contest } from '../../../src/core/election/contest';
import type {
  PackInput,
  PrecinctInput,
  ReturnInput,
  RoadInput,
  TotalInput,
  TractInput,
} from '../../../src/pack/write/pack-input';
import { columns, measures } from './demographics';
import { readDistrictFacts } from './district-facts';
import { resources } from './resources';
import { sources } from './sources';

/** The files of public facts that the pack is built from. */
export const factFiles = [
  'districts.geojson',
  'neighborhoods.geojson',
  'tracts.geojson',
  'roads.geojson',
  'returns.csv',
  'totals.csv',
  'precinct_locations.csv',
  'places.csv',
  'freeway_labels.csv',
  'district_facts.json',
] as const;

type FactFile = (typeof factFiles)[number];
type Row = Readonly<Record<string, string | undefined>>;

const office = 'U.S. House';
const contests: readonly Contest[] = [
  {
    id: '2017-04-04-primary',
    title: 'Special primary, 4 April 2017',
    shortTitle: 'Primary',
    office,
    district: 'CA-34',
    date: '2017-04-04',
    stage: 'primary',
    sourceIds: ['votes-cast-primary'],
  },
  {
    id: '2017-06-06-runoff',
    title: 'Special runoff, 6 June 2017',
    shortTitle: 'Runoff',
    office,
    district: 'CA-34',
    date: '2017-06-06',
    stage: 'runoff',
    sourceIds: ['votes-cast-runoff'],
  },
];

/** Importance of the road classes of Natural Earth. */
const roadRanks: Readonly<Record<string, number>> = { Freeway: 1, Primary: 2, Secondary: 3, 'Other Paved': 4 };

/** Road names are known to about 500 metres; beyond twice that, the nearest line is another road. */
const longestLabelMove = 1000;

/** California's 34th district and its special election of 2017, from the files of public facts. */
export function ca34Input(facts: ReadonlyMap<string, string>): PackInput {
  const text = (name: FactFile) => {
    const content = facts.get(name);
    if (content === undefined) throw new Error(`${name} was not read`);
    return content;
  };
  const rows = (name: FactFile): readonly Row[] => csvParse(text(name));
  const features = (name: FactFile) =>
    (JSON.parse(text(name)) as FeatureCollection<Geometry, Record<string, unknown>>).features;
  const roads = features('roads.geojson').map(toRoad);

  return {
    name: 'ca-34-2017',
    title: 'California’s 34th congressional district, 2017',
    version: '1.0.0',
    description:
      'The special primary of 4 April 2017 and its runoff of 6 June 2017 by precinct, with neighborhoods, census tracts, ' +
      'roads and places. Precinct areas are approximate.',
    licence: 'Public domain and public record; the licence of each source is given with the source',
    sources,
    resources,
    county: 'Los Angeles',
    contests,
    returns: rows('returns.csv').map(toReturn),
    totals: rows('totals.csv').map(toTotal),
    districts: features('districts.geojson').map(toDistrict),
    neighborhoods: features('neighborhoods.geojson').map(({ properties, geometry }) => ({
      name: String(properties['name']),
      geometry: geometry as AreaGeometry,
    })),
    columns,
    measures,
    tracts: features('tracts.geojson').map(toTract),
    precincts: rows('precinct_locations.csv').map(toPrecinct),
    roads: roads.toSorted((a, b) => a.rank - b.rank),
    roadLabels: rows('freeway_labels.csv').map((row) => toRoadLabel(row, roads)),
    places: rows('places.csv').map(toPlace),
    facts: readDistrictFacts(text('district_facts.json')),
  };
}

const cell = (row: Row, column: string): string => {
  const value = row[column];
  if (value === undefined) throw new Error(`There is no column ${column}`);
  return value;
};

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`"${value}" is not a whole number`);
  return Number(value);
}

const location = (row: Row): readonly [number, number] => [Number(cell(row, 'lon')), Number(cell(row, 'lat'))];

const toReturn = (row: Row): ReturnInput => ({
  contestId: cell(row, 'contest'),
  unitId: cell(row, 'precinct'),
  kind: cell(row, 'reporting_unit') === 'ballot group' ? 'ballot group' : 'precinct',
  candidate: cell(row, 'candidate'),
  party: cell(row, 'party'),
  votes: wholeNumber(cell(row, 'votes')),
});

const toTotal = (row: Row): TotalInput => ({
  contestId: cell(row, 'contest'),
  candidate: cell(row, 'candidate'),
  party: cell(row, 'party'),
  votes: wholeNumber(cell(row, 'votes')),
});

function toDistrict({ properties, geometry }: { properties: Record<string, unknown>; geometry: Geometry }) {
  const id = String(properties['district']);
  return {
    id,
    name: id,
    role: properties['role'] === 'district' ? ('district' as const) : ('neighbor' as const),
    note: `Represented in 2017 by ${String(properties['representative_2017'])}`,
    geometry: geometry as AreaGeometry,
  };
}

function toTract({
  properties,
  geometry,
}: {
  properties: Record<string, unknown>;
  geometry: Geometry;
}): TractInput {
  const published = (name: string): number | null => {
    const value = properties[name] ?? null;
    if (value !== null && typeof value !== 'number') throw new Error(`${name} is not a number`);
    return value;
  };
  return {
    id: String(properties['geoid']),
    geometry: geometry as AreaGeometry,
    values: Object.fromEntries(
      columns.map(({ name }) => [
        name,
        { estimate: published(name), marginOfError: published(`${name}_moe`) },
      ]),
    ),
  };
}

const toPrecinct = (row: Row): PrecinctInput => ({
  id: cell(row, 'precinct'),
  location: cell(row, 'lon') === '' ? null : location(row),
  method: cell(row, 'method'),
  accuracyMetres: cell(row, 'accuracy_m') === '' ? null : wholeNumber(cell(row, 'accuracy_m')),
});

function toRoad({ properties, geometry }: { properties: Record<string, unknown>; geometry: Geometry }): RoadInput {
  const className = String(properties['class']);
  const rank = roadRanks[className];
  if (rank === undefined) throw new Error(`The road class "${className}" has no rank`);
  return { rank, className, geometry };
}

function toRoadLabel(row: Row, roads: readonly RoadInput[]): RoadLabel {
  const majorLines = roads
    .filter(({ rank }) => rank === 1)
    .map(({ geometry }) => geometry as LineString | MultiLineString);
  const near = snapToLine(location(row), majorLines);
  return {
    label: cell(row, 'label'),
    name: cell(row, 'name'),
    location: near !== null && near.metres <= longestLabelMove ? near.location : location(row),
  };
}

const toPlace = (row: Row): Place => ({
  name: cell(row, 'name'),
  location: location(row),
  kind: cell(row, 'kind'),
  otherNames: cell(row, 'also')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
});
