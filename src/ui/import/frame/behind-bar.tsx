import type { ReactNode } from 'react';
import { useImport, useImportSession } from '../hooks';

/** While what is shown is not of what was given and decided: a way to read it. */
export function BehindBar(): ReactNode {
  const imports = useImportSession();
  const isBehind = useImport((state) => state.isBehind && state.work === null);
  const isEmpty = useImport((state) => state.view === null);
  if (!isBehind) return null;
  return (
    <div className="import-behind" role="status">
      <p>
        {isEmpty
          ? 'The files were not read to their end.'
          : 'What is shown is older than your last change: reading was not finished.'}
      </p>
      <button type="button" className="button is-small" onClick={() => void imports.planAgain()}>
        Read the files
      </button>
    </div>
  );
}
