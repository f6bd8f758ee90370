import { areaSquareKilometres, shareInside } from '../../core/geometry/area-measures';
import type { AreaGeometry } from '../../core/pack';
import { buildTopology } from './build-topology';
import type { LayerFeature } from './build-topology';
import { describeResources, resourcePaths } from './describe-resources';
import { makeSlug } from './make-slug';
import type { DrawnGeometry } from './microdegrees';
import type { PackInput, TractInput } from './pack-input';
import { approximateAreas, compareText } from './precinct-areas';
import type { ApproximateArea } from './precinct-areas';
import { insertSharedVertices, verticesOf } from './shared-vertices';
import { tableFields } from './table-fields';
import { roundTo, writeCompactJson, writeCsv, writeJson } from './write-text';
import type { LayerName } from '../schema/layer-names';
import type { ResourceName } from '../schema/resource-names';

/**
 * Makes the files of a pack. The same input gives the same bytes: rows are sorted, numbers rounded, no time is
 * written.
 *
 * @throws when the input has no district or its precinct locations cannot be divided: the recipe is wrong then
 */
export function buildPackFiles(input: PackInput): Map<string, Uint8Array> {
  const district = input.districts.find(({ role }) => role === 'district');
  if (district === undefined) throw new Error('The input has no area with the role "district"');
  const areas = approximateAreas(input.precincts, district.geometry);
  const table = (name: ResourceName, rows: (string | number | null)[][]) =>
    writeCsv(
      tableFields(name, input).map((field) => field.name),
      rows,
    );

  const contents: Record<ResourceName, Uint8Array> = {
    boundaries: writeCompactJson(buildBoundaries(input, areas)),
    contests: table('contests', contestRows(input)),
    returns: table('returns', returnRows(input)),
    totals: table('totals', totalRows(input)),
    precincts: table('precincts', precinctRows(input, areas)),
    demographics: table('demographics', demographicRows(input, district.geometry)),
    places: table('places', placeRows(input)),
    road_labels: table('road_labels', roadLabelRows(input)),
    facts: writeJson(input.facts),
  };
  const files = new Map([['datapackage.json', writeJson(describeResources(input))]]);
  for (const [name, bytes] of Object.entries(contents)) files.set(resourcePaths[name as ResourceName], bytes);
  return files;
}

function buildBoundaries(input: PackInput, areas: readonly ApproximateArea[]) {
  const layers: Record<LayerName, readonly LayerFeature[]> = {
    districts: input.districts.map(({ id, name, role, note, geometry }) => ({
      id,
      properties: { name, role, note },
      geometry,
    })),
    neighborhoods: input.neighborhoods
      .map(({ name, geometry }) => ({ id: makeSlug(name), properties: { name }, geometry }))
      .sort((a, b) => compareText(a.id, b.id)),
    tracts: sortedTracts(input).map(({ id, geometry }) => ({ id, properties: {}, geometry })),
    precinct_areas: areas.map(({ id, precinctIds, location, geometry }) => ({
      id,
      properties: { precincts: precinctIds, approximate: true, location },
      geometry,
    })),
    roads: input.roads.map(({ rank, className, geometry }, index) => ({
      id: `road-${String(index + 1).padStart(4, '0')}`,
      properties: { rank, class: className },
      geometry,
    })),
  };
  return buildTopology(layers, alignDistrictAndCells);
}

/** The cells end at the district's border: each gets the other's vertices there, and so do the neighboring districts. */
function alignDistrictAndCells(geometries: Map<string, DrawnGeometry[]>): void {
  const districts = geometries.get('districts' satisfies LayerName) ?? [];
  const cells = geometries.get('precinct_areas' satisfies LayerName) ?? [];
  const districtVertices = districts.flatMap(verticesOf);
  const cellVertices = cells.flatMap(verticesOf);
  const insert = (vertices: typeof cellVertices) => (geometry: DrawnGeometry) =>
    insertSharedVertices(geometry, vertices);
  geometries.set('districts', districts.map(insert(cellVertices)));
  geometries.set('precinct_areas', cells.map(insert(districtVertices)));
}

const sortedTracts = (input: PackInput): readonly TractInput[] =>
  input.tracts.toSorted((a, b) => compareText(a.id, b.id));

const contestRows = (input: PackInput) =>
  input.contests
    .toSorted((a, b) => compareText(a.date, b.date))
    .map((contest) => [
      contest.id,
      contest.title,
      contest.shortTitle,
      contest.office,
      contest.district,
      contest.date,
      contest.stage,
      contest.sourceIds.join('; '),
    ]);

function returnRows(input: PackInput) {
  const contests = new Map(input.contests.map((contest) => [contest.id, contest]));
  return input.returns
    .toSorted(
      (a, b) =>
        compareText(a.contestId, b.contestId) ||
        compareText(a.unitId, b.unitId) ||
        compareText(a.candidate, b.candidate),
    )
    .map(({ contestId, unitId, kind, candidate, party, votes }) => {
      const contest = contests.get(contestId);
      return [
        input.county,
        unitId,
        contest?.office ?? '',
        contest?.district ?? '',
        party,
        candidate,
        votes ?? 'redacted',
        contestId,
        kind,
      ];
    });
}

const totalRows = (input: PackInput) =>
  input.totals
    .toSorted(
      (a, b) =>
        compareText(a.contestId, b.contestId) || b.votes - a.votes || compareText(a.candidate, b.candidate),
    )
    .map(({ contestId, candidate, party, votes }) => [contestId, candidate, party, votes]);

function precinctRows(input: PackInput, areas: readonly ApproximateArea[]) {
  const areaOf = new Map(areas.flatMap((area) => area.precinctIds.map((id) => [id, area.id] as const)));
  return input.precincts
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ id, location, method, accuracyMetres }) => [
      id,
      location?.[0] ?? null,
      location?.[1] ?? null,
      method,
      accuracyMetres,
      areaOf.get(id) ?? null,
    ]);
}

const demographicRows = (input: PackInput, district: AreaGeometry) =>
  sortedTracts(input).map(({ id, geometry, values }) => [
    id,
    roundTo(areaSquareKilometres(geometry), 4),
    roundTo(shareInside(geometry, district), 6),
    ...input.columns.flatMap(({ name }) => [
      values[name]?.estimate ?? null,
      values[name]?.marginOfError ?? null,
    ]),
  ]);

const placeRows = (input: PackInput) =>
  input.places.map(({ name, location, kind, otherNames }) => [
    name,
    location[0],
    location[1],
    kind,
    otherNames.join('; '),
  ]);

const roadLabelRows = (input: PackInput) =>
  input.roadLabels.map(({ label, name, location }) => [
    label,
    name,
    roundTo(location[0], 5),
    roundTo(location[1], 5),
  ]);
