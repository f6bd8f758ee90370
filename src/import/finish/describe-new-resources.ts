import type { ResourceInput } from '../../pack/write/pack-input';
import type { ResourceName } from '../../pack/schema/resource-names';
import { type DissolvedAreas } from '../../core/geometry/outline/dissolved-areas';
import { describeClosing } from '../areas/dissolve';
import type { ImportPlan } from '../plan/import-plan';
import { sourceIdOf } from '../contests/plan-contests';

/**
 * What each file of a new pack holds, of which sources, and how it was made of them.
 *
 * @param united how the outline of the district was united; null where it was given as it is
 */
export function describeNewResources(
  { boundaries, boundaryFiles, district, tables }: ImportPlan,
  has: { readonly participation: boolean; readonly tracts: boolean },
  united: DissolvedAreas | null,
): Partial<Record<ResourceName, ResourceInput>> {
  const idsOf = (...uses: readonly string[]) => [
    ...new Set(tables.filter(({ use }) => uses.includes(use)).map(({ raw }) => sourceIdOf(raw.file))),
  ];
  const filesOf = (...uses: readonly string[]) => [
    ...new Set(boundaryFiles.filter(({ use }) => uses.includes(use)).map(({ raw }) => sourceIdOf(raw.file))),
  ];
  const drawn = filesOf('precincts');
  const totals = idsOf('totals');
  const resource = (title: string, sourceIds: readonly string[], method: string | null) => ({
    title,
    sourceIds,
    method,
  });
  const outline =
    district === null
      ? 'The outline is that of all precincts together.'
      : `The outline of the district is that of ${district.file}.`;
  const closing =
    united === null ? null : describeClosing(district?.file ?? boundaries?.raw.file ?? '', united);
  return {
    boundaries: resource(
      listLayers(district !== null, filesOf('neighborhoods').length > 0, has.tracts),
      filesOf('precincts', 'district', 'neighborhoods', ...(has.tracts ? ['tracts'] : [])),
      [
        `Coordinates were read as ${boundaries?.raw.coordinateSystem.name ?? 'given'}.`,
        outline,
        ...(closing === null ? [] : [closing]),
      ].join(' '),
    ),
    contests: resource('Contests', idsOf('returns'), null),
    returns: resource('Votes by precinct and candidate', idsOf('returns'), null),
    totals: resource(
      'Totals by candidate',
      totals.length > 0 ? totals : idsOf('returns'),
      totals.length > 0
        ? null
        : 'Totals are those that were typed on import; without any the table is empty.',
    ),
    precincts: resource(
      'Precincts',
      [...drawn, ...idsOf('returns')],
      'Located at a point inside their polygon.',
    ),
    ...(has.participation
      ? {
          participation: resource('Registered voters and ballots cast', idsOf('returns', 'turnout'), null),
        }
      : {}),
    ...(has.tracts
      ? {
          demographics: resource(
            'Figures by census tract',
            [...idsOf('demographics'), ...filesOf('tracts')],
            'Figures as published; those that are not available are missing. Area and share inside the district are measured on the drawn boundaries.',
          ),
        }
      : {}),
  };
}

function listLayers(hasDistrict: boolean, hasNeighborhoods: boolean, hasTracts: boolean): string {
  const more = [...(hasNeighborhoods ? ['neighborhoods'] : []), ...(hasTracts ? ['census tracts'] : [])];
  const outline = hasDistrict ? 'the outline of the district' : 'the outline of all of them';
  return ['Precincts', ...more].join(', ').concat(` and ${outline}`);
}
