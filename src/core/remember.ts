/*
 * The rule for everything that this program remembers by identity, here and nowhere else:
 *
 * - What is remembered belongs to an object, its owner: a pack, a list of a pack, a file as it was read, a plan. Nobody
 *   changes an owner once it is made; who needs another one makes another one.
 * - The result depends on the arguments alone, and whoever is handed it leaves it as it is: all who ask get the same object.
 * - It is remembered as long as its owner lives and no longer, so nothing has to be cleared.
 * - The key within an owner tells all other arguments apart that matter to the result. Keys are texts and numbers, or objects
 *   that live as long as the owner does, and few. Where they are many, only the last result is kept.
 * - What throws is asked again.
 */

/** The function with its result made once for each object. */
export function remember<Owner extends object, Result>(
  make: (owner: Owner) => Result,
): (owner: Owner) => Result {
  const results = new WeakMap<Owner, { readonly result: Result }>();
  return (owner) => {
    const known = results.get(owner);
    if (known !== undefined) return known.result;
    const result = make(owner);
    results.set(owner, { result });
    return result;
  };
}

/**
 * The function with its result made once for each object and key.
 *
 * @param keyOf the other arguments as one value, the same one (as a Map compares) for the same result
 */
export function rememberEach<Owner extends object, Rest extends readonly unknown[], Result>(
  make: (owner: Owner, ...rest: Rest) => Result,
  keyOf: (...rest: NoInfer<Rest>) => unknown,
): (owner: Owner, ...rest: Rest) => Result {
  const resultsOf = remember((_: Owner) => new Map<unknown, { readonly result: Result }>());
  return (owner, ...rest) => {
    const results = resultsOf(owner);
    const key = keyOf(...rest);
    const known = results.get(key);
    if (known !== undefined) return known.result;
    const result = make(owner, ...rest);
    results.set(key, { result });
    return result;
  };
}

/**
 * The function with the last result for each object, given again as long as the key stays the same: for what changes with
 * what a person decides, where the results before are not asked for again.
 *
 * @param keyOf the other arguments as values that are compared one by one
 */
export function rememberLast<Owner extends object, Rest extends readonly unknown[], Result>(
  make: (owner: Owner, ...rest: Rest) => Result,
  keyOf: (...rest: NoInfer<Rest>) => readonly unknown[],
): (owner: Owner, ...rest: Rest) => Result {
  const last = new WeakMap<Owner, { readonly key: readonly unknown[]; readonly result: Result }>();
  return (owner, ...rest) => {
    const key = keyOf(...rest);
    const known = last.get(owner);
    if (known !== undefined && isSameKey(known.key, key)) return known.result;
    const result = make(owner, ...rest);
    last.set(owner, { key, result });
    return result;
  };
}

const isSameKey = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
