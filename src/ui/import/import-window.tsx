import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWorkspace } from '../workspace/hooks';
import { placeOfFocus, returnFocus } from '../workspace/return-focus';
import { DropTarget } from './drop-target';
import { useImport } from './hooks';

/** The wizard comes when it is first asked for. */
const Wizard = lazy(async () => ({ default: (await import('./import-wizard')).ImportWizard }));

/** The wizard while an import is in hand, and what tells that files may be dropped. */
export function ImportWindow(): ReactNode {
  const isOpen = useImport((state) => state.isOpen);
  useReturnOfFocus(isOpen);
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

/** When the wizard goes, the focus returns to where it was before. */
function useReturnOfFocus(isOpen: boolean): void {
  const { surface } = useWorkspace();
  const before = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (isOpen) before.current = placeOfFocus(document);
    else if (wasOpen.current) returnFocus(document, before.current, surface);
    wasOpen.current = isOpen;
  }, [isOpen, surface]);
}
