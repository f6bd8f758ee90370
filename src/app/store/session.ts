import type { Host } from '../../contract/host';
import type { Action } from './action';
import { reduce } from './reduce';
import { initialState } from './state';
import type { SessionState } from './state';

/** One running copy of the application: what it knows, what happens to it, and the host that it asks. */
export interface Session {
  readonly host: Host;
  readonly getState: () => SessionState;
  /** Calls the listener after every change; returns a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: Action) => void;
}

/** Starts an empty session over a host. */
export function createSession(options: { readonly host: Host }): Session {
  let state = initialState;
  const listeners = new Set<() => void>();
  return {
    host: options.host,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
