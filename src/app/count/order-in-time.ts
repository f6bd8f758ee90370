import { readMoment } from './read-moment';

/**
 * Puts things in the order of their moments. One without a moment (`final`) keeps its place after whatever came
 * before it in the given order.
 */
export function orderInTime<T extends { readonly at: string }>(things: readonly T[]): readonly T[] {
  const runs: { readonly time: number; readonly things: T[] }[] = [];
  for (const thing of things) {
    const moment = readMoment(thing.at);
    const run = runs.at(-1);
    if (moment !== null) runs.push({ time: moment.time, things: [thing] });
    else if (run !== undefined) run.things.push(thing);
    else runs.push({ time: -Infinity, things: [thing] });
  }
  return runs
    .sort((first, second) => (first.time === second.time ? 0 : first.time - second.time))
    .flatMap((run) => run.things);
}
