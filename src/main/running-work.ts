/** Work that must not be cut off when the app is left. */
export interface RunningWork {
  /** Counts work in until it is done; gives it back. */
  readonly track: <T>(work: Promise<T>) => Promise<T>;
  /** Resolves when nothing runs any more, what was begun meanwhile included. */
  readonly settled: () => Promise<void>;
}

/** Nothing yet. */
export function createRunningWork(): RunningWork {
  const running = new Set<Promise<unknown>>();
  return {
    track: (work) => {
      running.add(work);
      const forget = (): void => void running.delete(work);
      work.then(forget, forget);
      return work;
    },
    settled: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
