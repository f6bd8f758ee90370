import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { CommandButton } from '../../workspace/command-button';
import { useWorkspace } from '../../workspace/hooks';
import { Icon } from '../../workspace/icon';
import { useHistoryKeys } from '../../workspace/use-history-keys';

/** Undo and redo of the choices of small multiples, as buttons and by their keys. */
export function MultiplesHistory(): ReactNode {
  const { session } = useWorkspace();
  const undo = useCallback(() => session.dispatch({ type: 'undone' }), [session]);
  const redo = useCallback(() => session.dispatch({ type: 'redone' }), [session]);
  useHistoryKeys(undo, redo);
  return (
    <div className="tools" role="group" aria-label="Edit">
      <CommandButton command="undo" className="icon-button">
        <Icon name="undo" />
      </CommandButton>
      <CommandButton command="redo" className="icon-button">
        <Icon name="redo" />
      </CommandButton>
    </div>
  );
}
