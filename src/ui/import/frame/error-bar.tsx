import type { ReactNode } from 'react';
import { Icon } from '../../workspace/icon';
import { useImport, useImportSession } from '../hooks';

/** One sentence about what did not work. */
export function ErrorBar(): ReactNode {
  const imports = useImportSession();
  const error = useImport((state) => state.error);
  return (
    <div className="import-error" role="alert">
      {error === null ? null : (
        <div className="notice is-error">
          <p>{error}</p>
          <button
            type="button"
            className="icon-button"
            aria-label="Dismiss the error"
            onClick={imports.dismissError}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
