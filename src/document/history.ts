/** What a value was before it was edited, and what was undone of it; the value itself is kept beside. */
export interface History<Value> {
  /** The first edit's first. */
  readonly past: readonly Value[];
  /** What was undone, the last undone first. */
  readonly future: readonly Value[];
  /** Edits that follow each other under one key (a slider, a title being typed) are undone as one. */
  readonly editKey: string | null;
}

/** Nothing was edited yet. */
export const noHistory: History<never> = { past: [], future: [], editKey: null };

const mostSteps = 200;

/**
 * The history after an edit. What was undone before is gone; of very many steps the first are forgotten.
 *
 * @param before the value that was edited
 * @param key what the edit has in common with those that it is undone with; null for one that is undone alone
 */
export function withEdit<Value>(history: History<Value>, before: Value, key: string | null): History<Value> {
  const continues = key !== null && key === history.editKey;
  const past = continues ? history.past : [...history.past, before].slice(-mostSteps);
  return { past, future: [], editKey: key };
}

/** A value with its history. */
export interface Step<Value> {
  readonly value: Value;
  readonly history: History<Value>;
}

/** The value before its last edit; null where there was none. */
export function undoEdit<Value>({ past, future }: History<Value>, value: Value): Step<Value> | null {
  if (past.length === 0) return null;
  const [before] = past.slice(-1) as [Value];
  return {
    value: before,
    history: { past: past.slice(0, -1), future: [value, ...future], editKey: null },
  };
}

/** The value as it was before the last undoing; null where nothing was undone. */
export function redoEdit<Value>({ past, future }: History<Value>, value: Value): Step<Value> | null {
  if (future.length === 0) return null;
  const [next, ...later] = future as readonly [Value, ...Value[]];
  return { value: next, history: { past: [...past, value], future: later, editKey: null } };
}
