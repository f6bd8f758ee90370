/** Random choices that the same seed makes again. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** A whole number from 0 up to, but not, the limit; 0 when the limit is less than 1. */
  below(limit: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** A generator seeded by a text (FNV-1a of it, then mulberry32). */
export function createRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * Math.max(0, limit));
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => {
      const [first] = list;
      if (first === undefined) throw new RangeError('There is nothing to pick from.');
      return list[below(list.length)] ?? first;
    },
  };
}
