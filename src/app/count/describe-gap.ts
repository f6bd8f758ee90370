import { formatCount } from '../../words/format';
import type { Moment } from './read-moment';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long it was from one moment to a later one, in the largest unit that fits: `40 minutes`, `12 hours`, `3 days`. */
export function describeGap(from: Moment, to: Moment): string {
  const length = to.time - from.time;
  const inDays = from.precision === 'day' || to.precision === 'day' || length >= 2 * day;
  if (inDays) return formatCount(Math.round(length / day), 'day');
  if (length >= hour) return formatCount(Math.round(length / hour), 'hour');
  return formatCount(Math.round(length / minute), 'minute');
}
