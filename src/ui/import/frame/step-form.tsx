import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { importStepTitles } from '../../../app/import/import-state';
import type { ImportStep } from '../../../app/import/import-state';
import { AuditStep } from '../audit/audit-step';
import { BoundariesStep } from '../boundaries/boundaries-step';
import { ContestsStep } from '../contests/contests-step';
import { FilesStep } from '../files/files-step';
import { FinishStep } from '../finish/finish-step';
import { useImport } from '../hooks';
import { JoinStep } from '../join/join-step';
import { TablesStep } from '../tables/tables-step';
import { stepTexts } from './step-texts';

const forms: Readonly<Record<ImportStep, () => ReactNode>> = {
  files: FilesStep,
  boundaries: BoundariesStep,
  tables: TablesStep,
  contests: ContestsStep,
  join: JoinStep,
  audit: AuditStep,
  finish: FinishStep,
};

/** The form of the step in hand; the focus follows to its heading. */
export function StepForm(): ReactNode {
  const step = useImport((state) => state.step);
  const isFinished = useImport((state) => state.finished !== null);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  const Form = forms[step];
  return (
    <div className="import-form" ref={scroller} data-step={step}>
      <h2 ref={heading} tabIndex={-1}>
        {importStepTitles[step]}
      </h2>
      <p className="import-intro">
        {isFinished ? 'The pack is kept among your own, until you remove it.' : stepTexts[step]}
      </p>
      <Form key={step} />
    </div>
  );
}
