/**
 * How many letters must be changed, added or removed to make one text of the other (Levenshtein 1966), upper and lower
 * case being the same.
 */
export function editDistance(a: string, b: string): number {
  const [left, right] = [Array.from(a.toLowerCase()), Array.from(b.toLowerCase())];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of left.entries()) {
    const next = [i + 1];
    for (const [j, other] of right.entries()) {
      const substitution = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(substitution, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * The name that a person most likely meant: one of which the given text is a whole word or the start, or else the one
 * with the fewest letters to change, when that is at most a third of its length. Null when none is near.
 */
export function nearestName(given: string, names: readonly string[]): string | null {
  const wanted = given.trim().toLowerCase();
  if (wanted === '') return null;
  const partly = names.filter((name) => {
    const lower = name.toLowerCase();
    return lower.startsWith(wanted) || lower.split(/[\s"“”()]+/).includes(wanted);
  });
  if (partly.length === 1) return partly[0] ?? null;
  const ranked = names
    .map((name) => ({ name, distance: editDistance(wanted, name) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (best === undefined) return null;
  return best.distance <= Math.max(2, Math.floor(best.name.length / 3)) ? best.name : null;
}

/** The end of an error sentence: the nearest name where one is near, or else what there is to choose from. */
export function suggestName(given: string, names: readonly string[]): string {
  const nearest = nearestName(given, names);
  if (nearest !== null) return `did you mean ${quote(nearest)}?`;
  return names.length === 0 ? 'there is none.' : `choose from ${names.map(quote).join(', ')}.`;
}

/** A name as it can be typed after an option: in quotes where a shell would break it apart. */
export function quote(name: string): string {
  if (!/[\s"'`$\\]/.test(name) && name !== '') return name;
  if (!/["`$\\]/.test(name)) return `"${name}"`;
  return name.includes("'") ? `"${name.replaceAll(/["`$\\]/g, '\\$&')}"` : `'${name}'`;
}
