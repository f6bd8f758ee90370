/** An id without what most often differs: case, separators and zeros before a number. */
const plain = (id: string): string =>
  id
    .toLowerCase()
    .replace(/(^|\D)0+(?=\d)/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * How many letters must be changed, added or removed to make one id of the other (Levenshtein 1966), apart from case,
 * separators and zeros before numbers.
 */
export function spellingDistance(a: string, b: string): number {
  const [left, right] = [plain(a), plain(b)];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 0; i < left.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < right.length; j += 1) {
      const substitution = (row[j] ?? 0) + (left[i] === right[j] ? 0 : 1);
      next.push(Math.min(substitution, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** How many letters two ids have in common from their beginning, apart from case, separators and zeros before numbers. */
export function sharedStart(a: string, b: string): number {
  const [left, right] = [plain(a), plain(b)];
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}
