/** Days before months, as in `6 June 1998`; in UTC, so that no day moves with the reader's clock. */
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO 8601 calendar date as `6 June 1998`; other text is returned as it is. */
export const formatDate = (date: string): string => printDate(day, date);

/** An ISO 8601 calendar date where the year is told elsewhere: `6 June`; other text is returned as it is. */
export const formatDayOfYear = (date: string): string => printDate(dayOfYear, date);

/**
 * A date as precise as a source gave it: a day, a month (a year and a month) or a moment, whose time is
 * printed as it was on the clock there. Other text is returned as it is.
 */
export function formatMoment(text: string): string {
  const [, yearAndMonth] = /^(\d{4}-\d{2})$/.exec(text) ?? [];
  if (yearAndMonth !== undefined) return printDate(month, `${yearAndMonth}-01`);
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(text) ?? [];
  return date === undefined ? formatDate(text) : `${formatDate(date)}, ${time}`;
}

/** A day that the calendar does not have, such as 31 February, stays as it is written. */
function printDate(format: Intl.DateTimeFormat, date: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? utc(date) : null;
  const isDay = time !== null && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
  return isDay ? format.format(time) : date;
}

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);
