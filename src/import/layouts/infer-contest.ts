import type { ContestStage } from '../../core/election/contest';
import { baseName } from './table-view';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

const pad = (value: number): string => String(value).padStart(2, '0');

/** A day that a text names in digits (`19990105`, `1999-01-05`, `1/5/1999`) or in words (`January 5, 1999`). */
export function findDay(text: string): string | null {
  const day = findDigits(text);
  return day !== null && isDay(day) ? day : null;
}

/** Whether the text is a day such as 1999-12-31 that the calendar has: there is no 31 February. */
export const isDay = (day: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

function findDigits(text: string): string | null {
  const iso = /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text);
  if (iso !== null) return `${iso[1] ?? ''}-${iso[2] ?? ''}-${iso[3] ?? ''}`;
  const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d{2})(?!\d)/.exec(text);
  if (slashed !== null && Number(slashed[1]) <= 12 && Number(slashed[2]) <= 31) {
    const year = slashed[3] ?? '';
    const century = year.length === 4 ? '' : Number(year) < 70 ? '20' : '19';
    return `${century}${year}-${pad(Number(slashed[1]))}-${pad(Number(slashed[2]))}`;
  }
  const named = /([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})/i.exec(text);
  const month = months.findIndex(
    (name) =>
      named !== null && (named[1]?.length ?? 0) >= 3 && name.startsWith(named[1]?.toLowerCase() ?? '?'),
  );
  return month < 0 || named === null ? null : `${named[3] ?? ''}-${pad(month + 1)}-${pad(Number(named[2]))}`;
}

/** `1999-01-05` as `5 January 1999`. */
export function nameDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[Number(month) - 1] ?? '';
  return `${Number(date)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

/** The stage that a text names. */
export function findStage(text: string): ContestStage | null {
  if (/run-?off|second round/i.test(text)) return 'runoff';
  if (/primary|first round|(^|[^a-z])pri([^a-z]|$)/i.test(text)) return 'primary';
  return /general/i.test(text) ? 'general' : null;
}

/** A name of an office that people can read; a table that names none lends the name of its file. */
export function nameOffice(office: string, file: string): string {
  const own = office === '' ? baseName(file) : office;
  const isFileName = own === baseName(file);
  const bare = isFileName
    ? own
        .replace(/\d{4}([-_.]?\d{2}){0,2}|(^|[-_ ])\d+(?=[-_ ]|$)/g, ' ')
        .replace(/[-_.]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : own.replace(/_/g, ' ').trim();
  const name = [bare, own.trim(), 'Contest'].find((text) => text !== '') ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
