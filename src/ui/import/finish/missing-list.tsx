import type { ReactNode } from 'react';
import { stepForMissing } from '../../../app/import/summarize-import';
import type { ImportView } from '../../../contract/import-view';
import { StepLink } from './step-link';

/** What must be given or decided before a pack can be made, with the way to where it is. */
export function MissingList({ view }: { readonly view: ImportView }): ReactNode {
  if (view.missing.length === 0) return null;
  return (
    <section className="missing">
      <h3>Missing</h3>
      <ul className="sentence-list">
        {view.missing.map((missing) => (
          <li key={missing.sentence}>
            {missing.sentence} <StepLink step={stepForMissing(missing, view)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
