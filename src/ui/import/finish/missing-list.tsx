import type { ReactNode } from 'react';
import { importStepTitles } from '../../../app/import/import-state';
import { stepForMissing } from '../../../app/import/summarize-import';
import type { ImportView } from '../../../contract/import-view';
import { useImportSession } from '../hooks';

/** What must be given or decided before a pack can be made, with the way to where it is. */
export function MissingList({ view }: { readonly view: ImportView }): ReactNode {
  const imports = useImportSession();
  if (view.missing.length === 0) return null;
  return (
    <section className="missing">
      <h3>Missing</h3>
      <ul className="sentence-list">
        {view.missing.map((sentence) => {
          const step = stepForMissing(sentence, view);
          return (
            <li key={sentence}>
              {sentence}{' '}
              <button type="button" className="link" onClick={() => imports.goTo(step)}>
                Go to {importStepTitles[step]}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
