import type { ReactNode } from 'react';
import { importSteps, importStepTitles } from '../../../app/import/import-state';
import type { ImportStep } from '../../../app/import/import-state';
import { describeStepState, stepState } from '../../../app/import/step-states';
import type { StepState } from '../../../app/import/step-states';
import { useImport, useImportSession } from '../hooks';

/** The steps in their order, each with how far it is; any may be gone to at any time. */
export function StepList(): ReactNode {
  return (
    <nav className="import-steps" aria-label="Steps of the import">
      <ol>
        {importSteps.map((step) => (
          <StepEntry key={step} step={step} />
        ))}
      </ol>
    </nav>
  );
}

function StepEntry({ step }: { readonly step: ImportStep }): ReactNode {
  const imports = useImportSession();
  const isCurrent = useImport((state) => state.step === step);
  const view = useImport((state) => state.view);
  const finished = useImport((state) => state.finished);
  const state = stepState(step, { view, finished });
  return (
    <li>
      <button
        type="button"
        className="import-step"
        data-state={state.kind}
        aria-current={isCurrent ? 'step' : undefined}
        disabled={finished !== null && step !== 'finish'}
        onClick={() => imports.goTo(step)}
      >
        <StepMark state={state} />
        <span className="import-step-title">{importStepTitles[step]}</span>
        <span className="import-step-state">{describeStepState(state)}</span>
      </button>
    </li>
  );
}

function StepMark({ state }: { readonly state: StepState }): ReactNode {
  return (
    <svg className="import-step-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" />
      {state.kind === 'done' ? <path d="m5 8.2 2.2 2.2L11.2 6" /> : null}
      {state.kind === 'needs attention' ? <path d="M8 4.6v4.2M8 11.2v.2" /> : null}
    </svg>
  );
}
