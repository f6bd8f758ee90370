import { formatDate } from '../../words/format';

const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A date as precise as a source gave it: a day, a month (a year and a month) or a moment, whose time is
 * printed as it was on the clock there. Other text is returned as it is.
 */
export function formatMoment(text: string): string {
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month !== null) return monthAndYear.format(new Date(Date.UTC(Number(month[1]), Number(month[2]) - 1)));
  const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(text);
  return moment === null ? formatDate(text) : `${formatDate(moment[1] ?? text)}, ${moment[2]}`;
}
