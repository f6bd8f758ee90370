import type { ReactNode } from 'react';
import { CommandButton } from './command-button';
import { Icon } from './icon';

/** Undo and redo as buttons. */
export const HistoryButtons = (): ReactNode => (
  <div className="tools" role="group" aria-label="Edit">
    <CommandButton command="undo" className="icon-button">
      <Icon name="undo" />
    </CommandButton>
    <CommandButton command="redo" className="icon-button">
      <Icon name="redo" />
    </CommandButton>
  </div>
);
