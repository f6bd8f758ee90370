import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { HistoryButtons } from '../../workspace/history-buttons';
import { useWorkspace } from '../../workspace/hooks';
import { useHistoryKeys } from '../../workspace/use-history-keys';

/** Undo and redo of the choices of small multiples, as buttons and by their keys. */
export function MultiplesHistory(): ReactNode {
  const { session } = useWorkspace();
  const undo = useCallback(() => session.dispatch({ type: 'undone' }), [session]);
  const redo = useCallback(() => session.dispatch({ type: 'redone' }), [session]);
  useHistoryKeys(undo, redo);
  return <HistoryButtons />;
}
