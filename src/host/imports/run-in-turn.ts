/** Runs what is given for one key after another, in the order of the calls. */
export type RunInTurn = <T>(key: string, run: () => Promise<T>) => Promise<T>;

/** A {@link RunInTurn} of its own; different keys do not wait for each other. */
export function createTurns(): RunInTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (key, run) => {
    const before = last.get(key) ?? Promise.resolve();
    const own = before.then(run, run);
    const settled = own.catch(() => undefined);
    last.set(key, settled);
    try {
      return await own;
    } finally {
      if (last.get(key) === settled) last.delete(key);
    }
  };
}
