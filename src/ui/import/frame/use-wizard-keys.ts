import { useEffect } from 'react';
import type { Command } from '../../../app/commands/command';
import { matchesShortcut } from '../../../app/commands/shortcut';
import { redoCommand, undoCommand } from '../../../app/commands/window-commands';
import { useImportSession } from '../hooks';

const textFields = 'input:not([type=checkbox], [type=radio], [type=range]), textarea';

/** A browser would leave the page for a file. */
const openFile = { key: 'o', mod: true };

/** Undo and redo of what is decided, by their keys; in a field that holds text they belong to the text. */
export function useWizardKeys(): void {
  const imports = useImportSession();
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape' && imports.getState().picking !== null) {
        imports.pick(null);
        event.preventDefault();
      }
      if (matchesShortcut(openFile, event)) event.preventDefault();
      if (event.target instanceof Element && event.target.matches(textFields)) return;
      const isPressed = (command: Command): boolean =>
        command.shortcuts.some((shortcut) => matchesShortcut(shortcut, event));
      if (isPressed(undoCommand)) imports.undo();
      else if (isPressed(redoCommand)) imports.redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  }, [imports]);
}
