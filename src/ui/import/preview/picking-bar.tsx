import type { ReactNode } from 'react';
import { useImport, useImportSession } from '../hooks';

/** Says which unit waits for an area to be pointed at, with a way to give it up. */
export function PickingBar(): ReactNode {
  const imports = useImportSession();
  const picking = useImport((state) => state.picking);
  return (
    <div role="status">
      {picking === null ? null : (
        <div className="preview-picking">
          <p>
            Click the area of <strong>{picking.unitId}</strong> on the map.
          </p>
          <button type="button" className="button is-small" onClick={() => imports.pick(null)}>
            Stop pointing
          </button>
        </div>
      )}
    </div>
  );
}
