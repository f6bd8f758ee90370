import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatCount } from '../../../words/format';
import { ColumnHead } from './column-head';
import type { TableView } from './table-view';

/** As many columns as a page of selects stays quick with. */
const columnsAtOnce = 150;

interface ColumnGridProps {
  readonly table: TableView;
  readonly onlyUsed: boolean;
}

/** The first rows of a table under what each of its columns means. It scrolls by itself. */
export function ColumnGrid({ table, onlyUsed }: ColumnGridProps): ReactNode {
  const [most, setMost] = useState(columnsAtOnce);
  const { header, mapping, sampleRows } = table;
  const wanted = header
    .map((_, index) => index)
    .filter((index) => !onlyUsed || mapping?.columns[index]?.role !== 'ignored');
  const shown = wanted.slice(0, most);
  return (
    <>
      <div className="column-grid" role="region" aria-label={`First rows of ${table.key}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {shown.map((index) => (
                <ColumnHead key={index} table={table} index={index} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sampleRows.map((row, at) => (
              <tr key={at}>
                {shown.map((index) => (
                  <td key={index} data-unused={mapping?.columns[index]?.role === 'ignored'}>
                    {row[index] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < wanted.length ? (
        <p className="rule">
          {formatCount(shown.length, 'column')} of {wanted.length} shown.{' '}
          <button type="button" className="link" onClick={() => setMost(most + columnsAtOnce)}>
            Show more
          </button>
        </p>
      ) : null}
    </>
  );
}
