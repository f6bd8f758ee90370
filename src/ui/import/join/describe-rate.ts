import { formatCount, formatShare, formatVotes } from '../../../words/format';
import type { Proposal } from './shared-proposals';

/** `1,290 of 1,291 precincts join`; in one precinct's case `joins`. */
export const describeRate = ({ matchedUnits, units }: Proposal): string =>
  `${formatVotes(matchedUnits)} of ${formatCount(units, 'precinct')} ${units === 1 ? 'joins' : 'join'}`;

/** The share of the precincts that are joined; all and none only where it is so. */
export function describeShare({ matchedUnits, units }: Proposal): string {
  if (units === 0) return '0%';
  const share = matchedUnits / units;
  if (matchedUnits < units && share > 0.9995) return 'nearly all';
  if (matchedUnits > 0 && share < 0.0005) return 'hardly any';
  return formatShare(share);
}
