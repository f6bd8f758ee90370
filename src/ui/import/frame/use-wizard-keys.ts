import { useEffect } from 'react';
import { matchesShortcut } from '../../../app/commands/shortcut';
import { useHistoryKeys } from '../../workspace/use-history-keys';
import { useImportSession } from '../hooks';

/** A browser would leave the page for a file. */
const openFile = { key: 'o', mod: true };

/** Undo and redo of what is decided, by their keys, and Escape from pointing at a boundary. */
export function useWizardKeys(): void {
  const imports = useImportSession();
  useHistoryKeys(imports.undo, imports.redo);
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const isPicking = event.key === 'Escape' && imports.getState().picking !== null;
      if (isPicking) imports.pick(null);
      if (isPicking || matchesShortcut(openFile, event)) event.preventDefault();
    };
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  }, [imports]);
}
