import type { ImportPlan } from '../plan/import-plan';

const titles = {
  precincts: 'precincts',
  district: 'outline of the district',
  neighborhoods: 'neighborhoods',
  tracts: 'census tracts',
  ignored: 'not used',
} as const;

/** What each boundary file is used for, as lines of text for a terminal; none where there is one file of precincts. */
export function formatAreas({ boundaryFiles, district }: ImportPlan): readonly string[] {
  if (boundaryFiles.every(({ use }) => use === 'precincts')) return [];
  return [
    'Boundary files',
    ...boundaryFiles.map(({ raw, use, field, id, isDecided }) => {
      const attribute =
        field === null || use === 'precincts' ? '' : `; ${use === 'tracts' ? 'ids' : 'names'} in "${field}"`;
      const feature =
        use !== 'district' ? '' : id === null ? '; all features together' : `; the feature "${id}"`;
      const lost = use === 'district' && district?.geometry === null ? ', which is not there' : '';
      return `  ${raw.file}: ${titles[use]}${attribute}${feature}${lost}${isDecided ? '' : ' (proposed)'}`;
    }),
  ];
}
