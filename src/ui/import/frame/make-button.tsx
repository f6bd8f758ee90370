import type { ReactNode } from 'react';
import { useImport, useImportSession } from '../hooks';

/** Makes the pack, once nothing is missing. */
export function MakeButton(): ReactNode {
  const imports = useImportSession();
  const isFinished = useImport((state) => state.finished !== null);
  const isMissing = useImport((state) => state.view === null || state.view.missing.length > 0);
  const hasBase = useImport((state) => state.baseTitle !== null);
  if (isFinished) return null;
  return (
    <>
      {isMissing ? <p className="make-note">First give what is missing.</p> : null}
      <button
        type="button"
        className="button is-primary"
        disabled={isMissing}
        onClick={() => void imports.finish()}
      >
        {hasBase ? 'Make the pack with its new parts' : 'Make the pack'}
      </button>
    </>
  );
}
