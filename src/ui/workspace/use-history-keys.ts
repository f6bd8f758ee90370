import { useEffect } from 'react';
import type { Command } from '../../app/commands/command';
import { matchesShortcut } from '../../app/commands/shortcut';
import { redoCommand, undoCommand } from '../../app/commands/window-commands';

const textFields = 'input:not([type=checkbox], [type=radio], [type=range]), textarea';

/** Undo and redo by their keys where the keys of the workspace do not reach; in a field of text they belong to the text. */
export function useHistoryKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.matches(textFields)) return;
      const isPressed = (command: Command): boolean =>
        command.shortcuts.some((shortcut) => matchesShortcut(shortcut, event));
      if (isPressed(undoCommand)) undo();
      else if (isPressed(redoCommand)) redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  }, [undo, redo]);
}
