import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { DropTarget } from './drop-target';
import { useImport } from './hooks';

/** The wizard comes when it is first asked for. */
const Wizard = lazy(async () => ({ default: (await import('./import-wizard')).ImportWizard }));

/** The wizard while an import is in hand, and what tells that files may be dropped. */
export function ImportWindow(): ReactNode {
  const isOpen = useImport((state) => state.isOpen);
  return (
    <>
      {isOpen ? (
        <Suspense fallback={null}>
          <Wizard />
        </Suspense>
      ) : null}
      <DropTarget />
    </>
  );
}
