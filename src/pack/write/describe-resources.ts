import type { PackInput, ResourceInput } from './pack-input';
import { packFormat } from '../schema/datapackage';
import { resourceNames } from '../schema/resource-names';
import type { ResourceName } from '../schema/resource-names';
import { tableFields } from './table-fields';

export const resourcePaths: Readonly<Record<ResourceName, string>> = {
  boundaries: 'boundaries.topo.json',
  contests: 'contests.csv',
  returns: 'returns.csv',
  totals: 'totals.csv',
  precincts: 'precincts.csv',
  participation: 'participation.csv',
  demographics: 'demographics.csv',
  places: 'places.csv',
  road_labels: 'road_labels.csv',
  facts: 'facts.json',
};

/** The content of `datapackage.json`: what is in the pack, from whom, of when, and under which licence. */
export function describeResources(input: PackInput): unknown {
  return {
    profile: 'data-package',
    name: input.name,
    title: input.title,
    version: input.version,
    description: input.description,
    licenses: [{ name: 'other-open', title: input.licence }],
    sources: input.sources.map(({ id, title, agency, vintage, address, licence }) => ({
      name: id,
      title,
      agency,
      vintage,
      ...(address === null ? {} : { path: address }),
      licence,
    })),
    resources: resourceNames.flatMap((name) => {
      const resource = input.resources[name];
      return resource === undefined ? [] : [describeResource(name, resource, input)];
    }),
    districtAtlas: { format: packFormat, demographicMeasures: input.measures },
  };
}

function describeResource(
  name: ResourceName,
  { title, sourceIds, method }: ResourceInput,
  input: PackInput,
): unknown {
  const path = resourcePaths[name];
  const isTable = path.endsWith('.csv');
  const titles = new Map(input.sources.map((source) => [source.id, source.title]));
  return {
    name,
    path,
    profile: isTable ? 'tabular-data-resource' : 'data-resource',
    title,
    ...(method === null ? {} : { method }),
    format: isTable ? 'csv' : name === 'boundaries' ? 'topojson' : 'json',
    mediatype: isTable ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    sources: sourceIds.map((id) => ({ name: id, title: titles.get(id) ?? id })),
    ...(isTable ? { schema: { fields: tableFields(name, input), missingValues: ['', 'redacted'] } } : {}),
  };
}
