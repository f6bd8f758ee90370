export interface ShareScale {
  readonly lowest: number;
  readonly highest: number;
  /** Ascending, both ends among them. */
  readonly ticks: readonly number[];
}

const steps = [0.05, 0.1, 0.2, 0.25];
const mostIntervals = 5;

/** A scale of round shares around the given ones (0–1), with room at both ends for labels. */
export function scaleShares(shares: readonly number[]): ShareScale {
  const least = Math.min(1, ...shares);
  const most = Math.max(0, ...shares);
  for (const step of steps) {
    const from = Math.max(0, Math.floor(least / step - 0.4));
    const to = Math.min(Math.round(1 / step), Math.ceil(most / step + 0.4));
    if (to - from <= mostIntervals && to > from) {
      const ticks = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step);
      return { lowest: from * step, highest: to * step, ticks };
    }
  }
  return { lowest: 0, highest: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };
}
