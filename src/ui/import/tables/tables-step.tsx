import { useState } from 'react';
import type { ReactNode } from 'react';
import { nameTableUse } from '../../../app/import/describe-found';
import { tablesInNeed } from '../../../app/import/step-states';
import { unreadTables } from '../../../app/import/unread-files';
import { useImport } from '../hooks';
import { UnreadFiles } from '../unread-files';
import { TableForm } from './table-form';
import './tables.css';

/** The tables in the given files; one of them in hand, to say what it is for and what its columns mean. */
export function TablesStep(): ReactNode {
  const view = useImport((state) => state.view);
  const [chosen, setChosen] = useState<string | null>(null);
  const unread = view === null ? [] : unreadTables(view);
  if (view === null || view.tables.length + unread.length === 0) {
    return (
      <p className="rule">There is no table yet. Add a file with votes by precinct in the first step.</p>
    );
  }
  const inNeed = tablesInNeed(view);
  const table =
    view.tables.find(({ key }) => key === chosen) ??
    view.tables.find(({ key }) => inNeed.has(key)) ??
    view.tables[0];
  return (
    <>
      <UnreadFiles files={unread} />
      {view.tables.length < 2 ? null : (
        <ul className="table-choices">
          {view.tables.map(({ key, use }) => (
            <li key={key}>
              <button
                type="button"
                className="table-choice"
                aria-pressed={key === table?.key}
                onClick={() => setChosen(key)}
              >
                <span className="table-choice-name">{key}</span>
                <span className="table-choice-use" data-in-need={inNeed.has(key)}>
                  {inNeed.has(key) ? 'needs attention' : nameTableUse(use)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {table === undefined ? null : <TableForm key={table.key} table={table} />}
    </>
  );
}
