import { buildTopology } from './build-topology';
import type { LayerFeature } from './build-topology';
import { describeResources, resourcePaths } from './describe-resources';
import { makeSlug } from '../../files/text/make-slug';
import type { DrawnGeometry } from './microdegrees';
import type { PackInput } from './pack-input';
import { compareText, drawnAreas } from './precinct-areas';
import type { DrawnArea } from './precinct-areas';
import { insertSharedVertices, verticesOf } from './shared-vertices';
import { tableFields } from './table-fields';
import {
  contestRows,
  demographicRows,
  participationRows,
  placeRows,
  precinctRows,
  returnRows,
  roadLabelRows,
  sortedTracts,
  totalRows,
} from './table-rows';
import type { CsvRow } from './table-rows';
import { writeCompactJson, writeCsv, writeJson } from '../../files/text/write-text';
import type { LayerName } from '../schema/layer-names';
import { resourceNames } from '../schema/resource-names';
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
  const areas = drawnAreas(input, district.geometry);
  const table = (name: ResourceName, rows: readonly CsvRow[]) =>
    writeCsv(
      tableFields(name, input).map((field) => field.name),
      rows,
    );

  const contents: Record<ResourceName, () => Uint8Array> = {
    boundaries: () => writeCompactJson(buildBoundaries(input, areas)),
    contests: () => table('contests', contestRows(input)),
    returns: () => table('returns', returnRows(input)),
    totals: () => table('totals', totalRows(input)),
    precincts: () => table('precincts', precinctRows(input, areas)),
    participation: () => table('participation', participationRows(input)),
    demographics: () => table('demographics', demographicRows(input, district.geometry)),
    places: () => table('places', placeRows(input)),
    road_labels: () => table('road_labels', roadLabelRows(input)),
    facts: () => writeJson(input.facts),
  };
  const files = new Map([['datapackage.json', writeJson(describeResources(input))]]);
  for (const name of resourceNames) {
    if (input.resources[name] !== undefined) files.set(resourcePaths[name], contents[name]());
  }
  return files;
}

function buildBoundaries(input: PackInput, areas: readonly DrawnArea[]) {
  const layers: Record<LayerName, readonly LayerFeature[]> = {
    districts: input.districts.map(({ id, name, role, note, geometry }) => ({
      id,
      properties: { name, role, note },
      geometry,
    })),
    neighborhoods: input.neighborhoods
      .map(({ id, name, geometry }) => ({ id: id ?? makeSlug(name), properties: { name }, geometry }))
      .sort((a, b) => compareText(a.id, b.id)),
    tracts: sortedTracts(input).map(({ id, geometry }) => ({ id, properties: {}, geometry })),
    precinct_areas: areas.map(({ id, precinctIds, approximate, location, geometry }) => ({
      id,
      properties: { precincts: precinctIds, approximate, location },
      geometry,
    })),
    roads: input.roads.map(({ id, rank, className, geometry }, index) => ({
      id: id ?? `road-${String(index + 1).padStart(4, '0')}`,
      properties: { rank, class: className },
      geometry,
    })),
  };
  return input.precinctAreas === undefined
    ? buildTopology(layers, alignDistrictAndCells)
    : buildTopology(layers);
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
