interface Identified {
  readonly id: string;
}

const cache = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/** The items by id, made once for a list: lists of a pack never change. */
export function indexById<T extends Identified>(items: readonly T[]): ReadonlyMap<string, T> {
  const known = cache.get(items) as ReadonlyMap<string, T> | undefined;
  const index = known ?? new Map(items.map((item) => [item.id, item]));
  cache.set(items, index);
  return index;
}
