import { chartTextSize } from './chart-text';

interface LabelledMark {
  readonly name: string;
  /** Of its point in the history. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

const above = -8;
const below = chartTextSize + 6;
const radius = 5;
/** Labels whose middles are farther apart than this do not touch. */
const labelWidth = 36;

const touches = (first: Box, second: Box): boolean =>
  Math.abs(first.x - second.x) < labelWidth && first.top < second.bottom && second.top < first.bottom;

const boxOfLabel = (x: number, baseline: number): Box => ({
  x,
  top: baseline - chartTextSize + 2,
  bottom: baseline + 1,
});

/**
 * Baselines of the shares beside the marks, by `${index} ${name}`. A share stands above its mark, else below, else
 * nowhere; those at the `last` point are left to the ends of the lines.
 */
export function labelValues(marks: readonly LabelledMark[], last: number): ReadonlyMap<string, number> {
  const taken: Box[] = marks.map(({ x, y }) => ({ x, top: y - radius, bottom: y + radius }));
  const baselines = new Map<string, number>();
  const topFirst = [...marks].sort((first, second) => first.index - second.index || first.y - second.y);
  for (const { name, index, x, y } of topFirst) {
    if (index === last) continue;
    const baseline = [y + above, y + below].find((candidate) => {
      const box = boxOfLabel(x, candidate);
      return !taken.some((other) => touches(box, other));
    });
    if (baseline === undefined) continue;
    taken.push(boxOfLabel(x, baseline));
    baselines.set(`${index} ${name}`, baseline);
  }
  return baselines;
}
