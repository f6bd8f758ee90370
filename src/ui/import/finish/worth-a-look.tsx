import type { ReactNode } from 'react';
import { listAdvice } from '../../../app/import/list-advice';
import type { ImportView } from '../../../contract/import-view';
import { useImport } from '../hooks';
import { StepLink } from './step-link';

/** What does not keep a pack from being made, but that a person may want to decide before. */
export function WorthALook({ view }: { readonly view: ImportView }): ReactNode {
  const decisions = useImport((state) => state.decisions);
  const advice = listAdvice(view, decisions);
  if (advice.length === 0) return null;
  return (
    <section className="missing is-advice">
      <h3>Worth a look before</h3>
      <ul className="sentence-list">
        {advice.map(({ sentence, step }) => (
          <li key={sentence}>
            {sentence} {step === null ? null : <StepLink step={step} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
