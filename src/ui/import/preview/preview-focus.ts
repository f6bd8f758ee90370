import { useSyncExternalStore } from 'react';
import type { ImportSession } from '../../../app/import/import-session';
import { useImportSession } from '../hooks';

/** What the lists of a step and the map beside them look at together. */
export interface PreviewFocus {
  /** The area in hand. */
  readonly areaId: string | null;
  /** Grows each time that the map is asked to go there. */
  readonly visits: number;
  /** The table whose units the map shows; null: of all. */
  readonly tableKey: string | null;
  /** Whether a unit that is placed by hand is placed in every table that has none for it. */
  readonly placesEverywhere: boolean;
}

interface FocusStore {
  readonly get: () => PreviewFocus;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes an area in hand, as a click on it does. */
  readonly select: (areaId: string | null) => void;
  /** Takes an area in hand and shows it on the map. */
  readonly show: (areaId: string) => void;
  readonly chooseTable: (tableKey: string | null) => void;
  readonly placeEverywhere: (placesEverywhere: boolean) => void;
}

const stores = new WeakMap<ImportSession, FocusStore>();

/** The focus of an import's wizard, which lasts as long as its session. */
export function focusOf(imports: ImportSession): FocusStore {
  const known = stores.get(imports);
  if (known !== undefined) return known;
  const store = createFocus();
  stores.set(imports, store);
  return store;
}

function createFocus(): FocusStore {
  let focus: PreviewFocus = { areaId: null, visits: 0, tableKey: null, placesEverywhere: true };
  const listeners = new Set<() => void>();
  const set = (part: Partial<PreviewFocus>): void => {
    focus = { ...focus, ...part };
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => focus,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select: (areaId) => set({ areaId }),
    show: (areaId) => set({ areaId, visits: focus.visits + 1 }),
    chooseTable: (tableKey) => {
      if (tableKey !== focus.tableKey) set({ tableKey });
    },
    placeEverywhere: (placesEverywhere) => set({ placesEverywhere }),
  };
}

/** What the wizard looks at, and the ways to look elsewhere. */
export function usePreviewFocus(): PreviewFocus & Omit<FocusStore, 'get' | 'subscribe'> {
  const store = focusOf(useImportSession());
  const focus = useSyncExternalStore(store.subscribe, store.get, store.get);
  return { ...store, ...focus };
}
