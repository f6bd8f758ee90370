import { createHash } from 'node:crypto';
import type { PackEntry } from './pack-list';

/** Packs that a person gave to the running app from outside of its window, and the page that opens them. */
export interface OpenedPacks {
  /** Adds packs by their paths, and lets the page open the first of them. */
  readonly give: (paths: readonly string[]) => void;
  /** All that were given, each once; an id stays the same for a path, and is no path. */
  readonly entries: () => readonly PackEntry[];
  /**
   * The pack that is to be opened next. With none there it is waited for, or null; a newer call, or the end of the app,
   * answers an older one that waits with null.
   */
  readonly next: (wait: boolean) => Promise<PackEntry | null>;
  /** Ends all waiting, now and later. */
  readonly close: () => void;
}

const idOf = (path: string): string =>
  `given-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`;

/** An empty list. */
export function createOpenedPacks(): OpenedPacks {
  const given = new Map<string, PackEntry>();
  const queue: PackEntry[] = [];
  let waiting: ((entry: PackEntry | null) => void) | null = null;
  let isClosed = false;
  const answer = (entry: PackEntry | null): void => {
    waiting?.(entry);
    waiting = null;
  };
  const entryOf = (path: string): PackEntry => {
    const entry = given.get(path) ?? { id: idOf(path), path, origin: 'given' };
    given.set(path, entry);
    return entry;
  };
  return {
    give: (paths) => {
      const [first] = paths.map(entryOf);
      if (first === undefined) return;
      if (waiting !== null) answer(first);
      else if (!queue.includes(first)) queue.push(first);
    },
    entries: () => [...given.values()],
    next: (wait) => {
      answer(null);
      const entry = queue.shift() ?? null;
      if (entry !== null || !wait || isClosed) return Promise.resolve(entry);
      return new Promise((resolve) => (waiting = resolve));
    },
    close: () => {
      isClosed = true;
      answer(null);
    },
  };
}
