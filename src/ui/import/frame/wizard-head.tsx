import type { ReactNode } from 'react';
import { Icon } from '../../workspace/icon';
import { useDisabled } from '../../workspace/use-disabled';
import { useImport, useImportSession } from '../hooks';

interface WizardHeadProps {
  readonly titleId: string;
}

/** What is being imported, undo and redo, and the way out. */
export function WizardHead({ titleId }: WizardHeadProps): ReactNode {
  const imports = useImportSession();
  const baseTitle = useImport((state) => state.baseTitle);
  const packTitle = useImport(({ decisions }) => decisions.title ?? decisions.district ?? '');
  const canUndo = useImport((state) => state.history.past.length > 0);
  const canRedo = useImport((state) => state.history.future.length > 0);
  const undoing = useDisabled(!canUndo);
  const redoing = useDisabled(!canRedo);
  const hasWork = useImport((state) => state.id !== null);
  return (
    <header className="import-head">
      <h1 id={titleId}>{baseTitle === null ? 'Import a district' : 'Replace a part of a pack'}</h1>
      <p className="import-subject">{baseTitle ?? packTitle}</p>
      <div className="tools" role="group" aria-label="Edit">
        <button
          type="button"
          className="icon-button"
          aria-label="Undo"
          title="Undo"
          {...undoing}
          onClick={imports.undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Redo"
          title="Redo"
          {...redoing}
          onClick={imports.redo}
        >
          <Icon name="redo" />
        </button>
      </div>
      <button type="button" className="button" onClick={imports.leave}>
        {hasWork ? 'Leave and resume later' : 'Close'}
      </button>
    </header>
  );
}
