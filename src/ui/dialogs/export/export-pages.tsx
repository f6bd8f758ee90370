import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { DialogName } from '../../../app/store/state';
import { useWorkspace } from '../../workspace/hooks';

const pages = [
  { dialog: 'export', title: 'Map' },
  { dialog: 'export data', title: 'Data' },
] as const satisfies readonly { readonly dialog: DialogName; readonly title: string }[];

/** The two pages of the export: a picture of the map, or what it is made of. The one that is opened has the focus. */
export function ExportPages({ isData }: { readonly isData: boolean }): ReactNode {
  const { session } = useWorkspace();
  const shown = useRef<HTMLButtonElement>(null);
  useEffect(() => shown.current?.focus(), []);
  return (
    <div className="segments export-pages" role="group" aria-label="What to export">
      {pages.map(({ dialog, title }) => {
        const isShown = (dialog === 'export data') === isData;
        return (
          <button
            key={dialog}
            ref={isShown ? shown : null}
            type="button"
            className="segment"
            aria-pressed={isShown}
            onClick={() => session.dispatch({ type: 'dialog shown', dialog })}
          >
            {title}
          </button>
        );
      })}
    </div>
  );
}
