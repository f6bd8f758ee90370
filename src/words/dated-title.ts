import type { Contest } from '../core/election/contest';
import { formatDate } from './format';

/** A contest's title with its date, which is left out where the title tells the year. */
export function datedTitle({ title, date }: Contest): string {
  return title.includes(date.slice(0, 4)) ? title : `${title}, ${formatDate(date)}`;
}
