import type { ImportNote } from '../../files/given-file';

/** Gathers what happens often into one note each, with how often and the first row. */
export interface NoteCounter {
  add(code: string, row?: number, votes?: number): void;
  /** `describe` gets the number of times, which it has to tell, and the sum of the votes. */
  list(describe: Readonly<Record<string, (count: number, votes: number) => string>>): readonly ImportNote[];
}

export function createNoteCounter(file: string): NoteCounter {
  const counters = new Map<string, { count: number; votes: number; row: number | undefined }>();
  return {
    add(code, row, votes = 0) {
      const counter = counters.get(code) ?? { count: 0, votes: 0, row };
      counter.count += 1;
      counter.votes += votes;
      counters.set(code, counter);
    },
    list: (describe) =>
      [...counters].map(([code, { count, votes, row }]) => ({
        code,
        message: describe[code]?.(count, votes) ?? code,
        file,
        count,
        isCountTold: true,
        ...(row === undefined ? {} : { row }),
      })),
  };
}
