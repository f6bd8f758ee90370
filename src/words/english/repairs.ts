import type { Finding, RepairKind } from '../../core/geometry/repair/repair-report';

const repairs: Readonly<Record<RepairKind, string>> = {
  'ring closed': 'Rings closed',
  'repeated vertex dropped': 'Repeated vertices dropped',
  'ring rewound': 'Rings that turned against the others of the file turned round',
  'short ring dropped': 'Rings with fewer than three corners dropped',
  'sliver dropped': 'Rings without area dropped',
  'self-intersection resolved': 'Rings that cross themselves resolved',
  'self-touch split': 'Rings that touch themselves split',
  'hole outside made a part': 'Holes outside of their outer ring made parts of their own',
  'hole inside a hole dropped': 'Holes inside of holes dropped',
  'crossing hole cut out': 'Holes that cross or share a border cut out',
  'overlapping parts merged': 'Parts that overlap or share a border merged',
  'collection made one area': 'Collections made one area',
  'point or line beside an area dropped': 'Points and lines beside an area dropped',
};

const findings: Readonly<Record<Finding, string>> = {
  'no geometry': 'No geometry',
  'not an area': 'Points or lines, not an area',
  'crosses the antimeridian': 'Crosses the antimeridian; kept as it is',
  'surrounds a pole': 'Surrounds or touches a pole; kept as it is',
  'outside the world': 'Coordinates outside of the world; kept as it is',
  'not numbers': 'Coordinates that are not numbers; kept as it is',
  'nothing with an area': 'No ring has an area; kept as it is',
  'too tangled to resolve': 'Crosses itself too often or in a way that could not be resolved; kept as it is',
};

/** What was changed, as the heading of a count. */
export const titleOfRepair = (kind: RepairKind): string => repairs[kind];

/** What was noticed and left as it is. */
export const titleOfFinding = (finding: Finding): string => findings[finding];
