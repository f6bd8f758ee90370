/** How well a name answers a query; smaller is better. */
export const matchRanks = { exact: 0, prefix: 1, 'word prefix': 2, substring: 3 } as const;

/** A name prepared for {@link matchName}: its folded words. */
export type NameWords = readonly string[];

/**
 * The rank of a name for a query (a compact one, see `compactText`), null when it does not match. A word prefix may run
 * over several words: "townla" finds "Downtown L.A." only as a substring, "hollywoodh" finds "East Hollywood Hills".
 */
export function matchName(words: NameWords, query: string): number | null {
  const compact = words.join('');
  if (compact === query) return matchRanks.exact;
  if (compact.startsWith(query)) return matchRanks.prefix;
  if (words.some((_, index) => words.slice(index).join('').startsWith(query)))
    return matchRanks['word prefix'];
  return compact.includes(query) ? matchRanks.substring : null;
}
