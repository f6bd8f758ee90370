import type { ImportView } from '../../../contract/import-view';
import { metresPerWorldUnit } from '../../../core/geometry/world';
import { formatNumber, formatVotes } from '../../../words/format';
import { formatDegreeRange } from '../../../scene/import-preview/format-degrees';

type Bounds = NonNullable<NonNullable<ImportView['boundaries']>['bounds']>;

/** Where on Earth an area lies, for a person to check. */
export interface ExtentWords {
  /** `37.718° to 38.100° N, 122.441° to 121.534° W` */
  readonly place: string;
  /** `About 80 km from west to east, 42 km from south to north` */
  readonly size: string;
  /** What makes it doubtful that the file lies there. */
  readonly doubt: string | null;
}

/** No county and no state is as wide. */
const widestKilometres = 4000;

/** In degrees. */
const precision = 0.001;

/** Says where bounds (west, south, east, north in degrees) lie and how large they are. */
export function describeExtent([west, south, east, north]: Bounds): ExtentWords {
  const metresPerDegree = metresPerWorldUnit(0) / 360;
  const middle = Math.max(-90, Math.min(90, (south + north) / 2));
  const width = ((east - west) * metresPerDegree * Math.cos((middle * Math.PI) / 180)) / 1000;
  const height = ((north - south) * metresPerDegree) / 1000;
  return {
    place: `${formatDegreeRange(south, north, 'latitude', precision)}, ${formatDegreeRange(west, east, 'longitude', precision)}`,
    size: `About ${formatKilometres(width)} from west to east and ${formatKilometres(height)} from south to north`,
    doubt: doubtOf([west, south, east, north], Math.max(width, height)),
  };
}

function doubtOf([west, south, east, north]: Bounds, kilometres: number): string | null {
  if (south < -90 || north > 90 || west < -540 || east > 540) {
    return 'These are no degrees on Earth: the file’s coordinates are in another system than it says. Add the .prj file that belongs to it.';
  }
  if (west <= 0 && east >= 0 && south <= 0 && north >= 0) {
    return 'It reaches to 0° N, 0° E, in the sea off Africa, which is where coordinates without a value end up.';
  }
  return kilometres > widestKilometres
    ? 'It is wider than any district. A few areas may lie far from the others.'
    : null;
}

const formatKilometres = (kilometres: number): string =>
  kilometres < 10 ? `${formatNumber(kilometres)} km` : `${formatVotes(kilometres)} km`;
