import type { ReactNode } from 'react';
import type { ImportView } from '../../../contract/import-view';
import { formatList } from '../../../words/format';
import { useImportSession } from '../hooks';

/** Which tables the certified totals are loaded from, or how to load them. */
export function TotalsFiles({ view }: { readonly view: ImportView }): ReactNode {
  const imports = useImportSession();
  const loaded = view.tables.filter(({ use }) => use === 'totals').map(({ key }) => key);
  const unused = view.problems.filter(({ code }) => code === 'unused-total');
  return (
    <div className="audit-files">
      <p>
        {loaded.length > 0
          ? `Certified totals are loaded from ${formatList(loaded)}. What you type goes before them.`
          : 'Type the certified totals, or paste a column or a list of names and numbers from a spreadsheet.'}{' '}
        {loaded.length > 0 ? null : (
          <>
            A table of totals can be given as{' '}
            <button type="button" className="link" onClick={() => imports.goTo('files')}>
              a file
            </button>
            , or{' '}
            <button type="button" className="link" onClick={() => imports.goTo('tables')}>
              chosen among the tables
            </button>
            .
          </>
        )}
      </p>
      {unused.map(({ file, items, itemCount }) => (
        <details key={file} className="audit-unused">
          <summary>
            {itemCount === 1 ? 'One total' : `${itemCount} totals`} of {file} could not be used
          </summary>
          <ul>
            {items.map(({ id, detail }) => (
              <li key={id}>
                {id}: {detail}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
