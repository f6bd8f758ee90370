import { formatDate, formatDayOfYear } from '../../../words/format';
import { measureText } from '../../../scene/labels/measure-text';
import type { CountHistory, CountPoint } from '../count-history';
import { chartText } from './chart-text';

/** A point on the axis of time, with what stands under it: nothing where a neighbor needs the room. */
export interface StationLabel {
  readonly x: number;
  /** Middle of the words, which stay within the chart. */
  readonly labelX: number;
  readonly lines: readonly string[];
}

const apart = 5;

/** Words under the axis: the first, then the last, then those between that have room. */
export function labelStations(
  history: CountHistory,
  positions: readonly number[],
  width: number,
): readonly StationLabel[] {
  const year = sharedYear(history);
  const stations = history.points.map((point, index) => {
    const lines = wordsOf(point, year);
    const half = Math.max(...lines.map((line) => measureText(line, chartText))) / 2;
    const x = positions[index] ?? 0;
    return { x, labelX: Math.min(Math.max(x, half), width - half), half, lines };
  });
  const shown: (typeof stations)[number][] = [];
  for (const station of [...stations.slice(0, 1), ...stations.slice(1).slice(-1), ...stations.slice(1, -1)]) {
    const hasRoom = shown.every(
      (other) => Math.abs(other.labelX - station.labelX) >= other.half + station.half + apart,
    );
    if (hasRoom) shown.push(station);
  }
  return stations.map((station) => ({
    x: station.x,
    labelX: station.labelX,
    lines: shown.includes(station) ? station.lines : [],
  }));
}

/** The one year of the contest and of every point, which need not be said again; null when there are more. */
function sharedYear({ returns, points }: CountHistory): string | null {
  const year = returns.contest.date.slice(0, 4);
  return points.every(({ at, moment }) => moment === null || at.startsWith(`${year}-`)) ? year : null;
}

function wordsOf({ at, moment }: CountPoint, year: string | null): readonly string[] {
  if (moment === null) return [at, 'undated'];
  const day = (year === null ? formatDate : formatDayOfYear)(at.slice(0, 10));
  return moment.precision === 'minute' ? [day, at.slice(11, 16)] : [day];
}
