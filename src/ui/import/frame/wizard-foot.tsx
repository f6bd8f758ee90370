import type { ReactNode } from 'react';
import { importSteps, importStepTitles } from '../../../app/import/import-state';
import { useImport, useImportSession } from '../hooks';
import { MakeButton } from './make-button';
import { WorkBar } from './work-bar';

/** What runs, and the ways back and on. */
export function WizardFoot(): ReactNode {
  const imports = useImportSession();
  const step = useImport((state) => state.step);
  const isFinished = useImport((state) => state.finished !== null);
  const at = importSteps.indexOf(step);
  const before = importSteps[at - 1];
  const next = importSteps[at + 1];
  return (
    <footer className="import-foot">
      <button
        type="button"
        className="button"
        disabled={before === undefined || isFinished}
        onClick={() => (before === undefined ? undefined : imports.goTo(before))}
      >
        Back
      </button>
      <WorkBar />
      {next === undefined ? (
        <MakeButton />
      ) : (
        <button type="button" className="button is-primary" onClick={() => imports.goTo(next)}>
          Continue to {importStepTitles[next]}
        </button>
      )}
    </footer>
  );
}
