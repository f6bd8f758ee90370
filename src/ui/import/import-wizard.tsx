import { useId } from 'react';
import type { ReactNode } from 'react';
import { Announcer } from './frame/announcer';
import { BehindBar } from './frame/behind-bar';
import { ErrorBar } from './frame/error-bar';
import { StepForm } from './frame/step-form';
import { StepList } from './frame/step-list';
import { useWizardKeys } from './frame/use-wizard-keys';
import { WizardFoot } from './frame/wizard-foot';
import { WizardHead } from './frame/wizard-head';
import { useImport } from './hooks';
import { PreviewMap } from './preview/preview-map';
import './import.css';

/** The import in hand over the whole window: its steps, the form of one of them, and the map as it would be. */
export function ImportWizard(): ReactNode {
  const titleId = useId();
  const step = useImport((state) => state.step);
  useWizardKeys();
  return (
    <div className="import" data-step={step} role="dialog" aria-modal="true" aria-labelledby={titleId}>
      <WizardHead titleId={titleId} />
      <div className="import-bars">
        <ErrorBar />
        <BehindBar />
      </div>
      <StepList />
      <StepForm />
      <aside className="import-preview" aria-label="Preview">
        <PreviewMap />
      </aside>
      <WizardFoot />
      <Announcer />
    </div>
  );
}
