import type { ReactNode } from 'react';
import type { DialogName } from '../../../app/store/state';
import { useWorkspace } from '../../workspace/hooks';

const pages = [
  { dialog: 'export', title: 'Map' },
  { dialog: 'export data', title: 'Data' },
] as const satisfies readonly { readonly dialog: DialogName; readonly title: string }[];

/** The two pages of the export: a picture of the map, or what it is made of. */
export function ExportPages({ isData }: { readonly isData: boolean }): ReactNode {
  const { session } = useWorkspace();
  return (
    <div className="segments export-pages" role="group" aria-label="What to export">
      {pages.map(({ dialog, title }) => (
        <button
          key={dialog}
          type="button"
          className="segment"
          aria-pressed={(dialog === 'export data') === isData}
          onClick={() => session.dispatch({ type: 'dialog shown', dialog })}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
