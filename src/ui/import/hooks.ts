import { useSyncExternalStore } from 'react';
import type { ImportSession } from '../../app/import/import-session';
import type { ImportState } from '../../app/import/import-state';
import { useWorkspace } from '../workspace/hooks';

/** The import in hand and what may be done with it. */
export const useImportSession = (): ImportSession => useWorkspace().imports;

/** A part of the import's state; the component is drawn again when it changes. `select` must not make new objects. */
export function useImport<T>(select: (state: ImportState) => T): T {
  const imports = useImportSession();
  const current = (): T => select(imports.getState());
  return useSyncExternalStore(imports.subscribe, current, current);
}
