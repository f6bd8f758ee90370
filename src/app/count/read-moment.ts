/** When a snapshot was taken, as exactly as its source says. */
export interface Moment {
  /** Milliseconds since 1970 began, UTC. A day without a clock time stands at its noon. */
  readonly time: number;
  readonly precision: 'minute' | 'day';
}

const moment = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Reads an ISO 8601 day or moment; a clock time without an offset is taken as UTC. null for other words, such as
 * `final`, which have no place on an axis of time.
 */
export function readMoment(text: string): Moment | null {
  const match = moment.exec(text);
  if (match === null) return null;
  const [, day, clock, offset = 'Z'] = match;
  const time = Date.parse(`${day}T${clock ?? '12:00'}${offset}`);
  if (Number.isNaN(time)) return null;
  return { time, precision: clock === undefined ? 'day' : 'minute' };
}
