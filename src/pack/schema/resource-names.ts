/** The resources that a pack may hold, by the name that `datapackage.json` gives them. */
export const resourceNames = [
  'boundaries',
  'contests',
  'returns',
  'totals',
  'precincts',
  'participation',
  'demographics',
  'places',
  'road_labels',
  'facts',
] as const;

export type ResourceName = (typeof resourceNames)[number];

/** Without these a pack cannot be read; the others may be left out and are then empty. */
export const requiredResourceNames: readonly ResourceName[] = [
  'boundaries',
  'contests',
  'returns',
  'totals',
  'precincts',
];
