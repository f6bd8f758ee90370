import { formatCount, formatMoment, formatShare, formatVotes } from '../../words/format';
import type { CountEntry, CountPoint } from './count-history';

/** A point's day and time as printed; words such as `final` begin with a capital. */
export function describeWhen({ at, moment }: CountPoint): string {
  return moment === null ? `${at.slice(0, 1).toUpperCase()}${at.slice(1)}, no time given` : formatMoment(at);
}

/** `21 of 192 precincts`, or that it is not known how many had reported. */
export function describeReporting({ precinctsReporting, precinctsTotal }: CountPoint): string {
  if (precinctsReporting === null) return 'precincts reporting not recorded';
  return precinctsTotal === null
    ? formatCount(precinctsReporting, 'precinct')
    : `${formatVotes(precinctsReporting)} of ${formatCount(precinctsTotal, 'precinct')}`;
}

/** `10,248 (52.2%)`, or as much of it as is known; a dash for nothing. */
export function describeEntry({ votes, share }: CountEntry): string {
  if (votes === null) return share === null ? '–' : formatShare(share);
  return share === null ? formatVotes(votes) : `${formatVotes(votes)} (${formatShare(share)})`;
}
