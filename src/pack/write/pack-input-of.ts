import type { DemographicMeasure } from '../../core/census/tract';
import type { Pack } from '../../core/pack';
import { resourceNames } from '../schema/resource-names';
import type { ColumnInput, PackInput, ResourceInput, ReturnInput, TotalInput } from './pack-input';

const noLicence = 'As the publishers of the files say';

/**
 * What a pack can be built from again. Building from it gives the files that the builder made: coordinates are whole
 * microdegrees already, areas stay those that they are, and what was measured on import is not measured again.
 * Columns that the reader passes over, such as further ones of a table made by hand, are not kept.
 */
export function packInputOf(pack: Pack): Required<PackInput> {
  const counties = pack.details?.counties ?? new Map<string, string>();
  const named = pack.resources.map(({ name, title, sourceIds, method }) => ({
    name,
    resource: { title, sourceIds, method } satisfies ResourceInput,
  }));
  return {
    name: pack.name,
    title: pack.title,
    version: pack.version,
    description: pack.description,
    licence: pack.details?.licence ?? noLicence,
    sources: pack.sources,
    resources: Object.fromEntries(
      resourceNames.flatMap((name) => {
        const found = named.find((entry) => entry.name === name);
        return found === undefined ? [] : [[name, found.resource]];
      }),
    ),
    county: counties.values().next().value ?? '',
    contests: pack.contests.map(({ contest }) => contest),
    returns: pack.contests.flatMap((returns) => returnsOf(returns, counties)),
    totals: pack.contests.flatMap(totalsOf),
    districts: pack.districts,
    neighborhoods: pack.neighborhoods,
    columns: columnsOf(pack),
    measures: pack.demographicMeasures.map((measure): DemographicMeasure => ({ ...measure })),
    tracts: pack.tracts.map(({ id, geometry, values, areaSquareKilometres, shareInsideDistrict }) => ({
      id,
      geometry,
      values,
      measured: { squareKilometres: areaSquareKilometres, shareInside: shareInsideDistrict },
    })),
    precincts: pack.precincts.map(({ id, location, method, accuracyMetres }) => ({
      id,
      location,
      method,
      accuracyMetres,
    })),
    precinctAreas: pack.precinctAreas,
    participation: pack.participation ?? [],
    roads: pack.roads,
    roadLabels: pack.roadLabels,
    places: pack.places,
    facts: pack.facts,
  };
}

function returnsOf(
  { contest, candidates, units }: Pack['contests'][number],
  counties: ReadonlyMap<string, string>,
): readonly ReturnInput[] {
  return units.flatMap(({ id, kind, votes }) => {
    const county = counties.get(id);
    return candidates.flatMap(({ name, party, reportedByUnits }, index): readonly ReturnInput[] =>
      reportedByUnits
        ? [
            {
              contestId: contest.id,
              unitId: id,
              kind,
              candidate: name,
              party: party ?? '',
              votes: votes[index] ?? null,
              ...(county === undefined ? {} : { county }),
            },
          ]
        : [],
    );
  });
}

const totalsOf = ({ contest, candidates }: Pack['contests'][number]): readonly TotalInput[] =>
  candidates.flatMap(({ name, party, certifiedVotes }) =>
    certifiedVotes === null
      ? []
      : [{ contestId: contest.id, candidate: name, party: party ?? '', votes: certifiedVotes }],
  );

/** Columns as the pack describes them; those that it does not describe by their name. */
function columnsOf({ tracts, details, demographicMeasures }: Pack): readonly ColumnInput[] {
  const described = new Map((details?.columns ?? []).map((column) => [column.name, column]));
  return Object.keys(tracts[0]?.values ?? {}).map((name) => ({
    ...(described.get(name) ?? { name, title: name, description: '' }),
    sourceId: demographicMeasures.find(({ column }) => column === name)?.sourceId ?? '',
  }));
}
