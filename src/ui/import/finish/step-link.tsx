import type { ReactNode } from 'react';
import { importStepTitles } from '../../../app/import/import-state';
import type { ImportStep } from '../../../app/import/import-state';
import { useImportSession } from '../hooks';

/** The way to a step, in a sentence. */
export function StepLink({ step }: { readonly step: ImportStep }): ReactNode {
  const imports = useImportSession();
  return (
    <button type="button" className="link" onClick={() => imports.goTo(step)}>
      Go to {importStepTitles[step]}
    </button>
  );
}
