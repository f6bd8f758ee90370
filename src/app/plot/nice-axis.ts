import { niceStep } from '../../document/measures/nice-breaks';

/** The ends of an axis and the round numbers along it. */
export interface AxisScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/**
 * An axis that holds all values and begins and ends at round numbers.
 * @param values any finite numbers; without any, 0 to 1
 * @param tickCount how many ticks to aim at, 2 or more; there are at most so many and two more
 */
export function niceAxis(values: readonly number[], tickCount: number): AxisScale {
  if (values.length === 0) return { low: 0, high: 1, ticks: [0, 0.5, 1] };
  const least = values.reduce((one, other) => Math.min(one, other));
  const most = values.reduce((one, other) => Math.max(one, other));
  const size = Math.max(Math.abs(least), Math.abs(most));
  const isFlat = most - least <= size * 1e-9 || size < 1e-12;
  const spread = isFlat ? (size < 1e-12 ? 1 : size) : most - least;
  const step = niceStep(spread / Math.max(1, tickCount - 1));
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { low: ticks[0] ?? least, high: ticks.at(-1) ?? most, ticks };
}
