import { remember } from './remember';

interface Identified {
  readonly id: string;
}

/** The items by id, made once for a list: lists of a pack never change. */
export function indexById<T extends Identified>(items: readonly T[]): ReadonlyMap<string, T> {
  return indexOf(items) as ReadonlyMap<string, T>;
}

const indexOf = remember(
  (items: readonly Identified[]): ReadonlyMap<string, Identified> =>
    new Map(items.map((item) => [item.id, item])),
);
