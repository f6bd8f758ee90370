import { useState } from 'react';
import type { ReactNode } from 'react';
import { tableFault } from '../../../app/import/step-states';
import { textTableFormat } from '../../../formats/facts/file-formats';
import { formatCount } from '../../../words/format';
import { CheckField } from '../../controls/check-field';
import { ReadingFields } from '../reading-fields';
import { ColumnGrid } from './column-grid';
import { TableFields } from './table-fields';
import type { TableView } from './table-view';

/** In a table of more columns only those that are used are shown at first. */
const manyColumns = 24;

/** Everything that can be said of one table, over its first rows. */
export function TableForm({ table }: { readonly table: TableView }): ReactNode {
  const [onlyUsed, setOnlyUsed] = useState(table.header.length > manyColumns && table.mapping !== null);
  const fault = tableFault(table);
  const unused = table.mapping?.columns.filter(({ role }) => role === 'ignored').length ?? 0;
  return (
    <section className="table-form" aria-label={table.key}>
      <h3>{table.key}</h3>
      <p className="rule">{describeContents(table)}</p>
      {fault === null ? null : <p className="is-error">{fault}</p>}
      <TableFields table={table} />
      {table.readAs === null ? null : (
        <details className="reading">
          <summary>How the file is read</summary>
          <p className="rule">{describeReading(table.readAs)}</p>
          <ReadingFields file={table.file} format={textTableFormat} />
        </details>
      )}
      {table.titleRows.length === 0 ? null : (
        <details className="table-titles">
          <summary>Rows above the header</summary>
          <ul>
            {table.titleRows.map((row, at) => (
              <li key={at}>{row.filter((cell) => cell !== '').join(' · ') || '(an empty row)'}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="table-tools">
        <span className="overline">The first rows, and what each column means</span>
        {unused === 0 ? null : (
          <CheckField
            label={`Only columns that are used (${table.header.length - unused} of ${table.header.length})`}
            checked={onlyUsed}
            onChange={setOnlyUsed}
          />
        )}
      </div>
      <ColumnGrid table={table} onlyUsed={onlyUsed} />
    </section>
  );
}

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

const describeReading = ({ encoding, delimiter }: NonNullable<TableView['readAs']>): string =>
  `Read as ${encoding.toUpperCase()}, its cells separated by ${delimiterNames[delimiter] ?? delimiter}.`;

function describeContents({ rowCount, header, unitCount, contestCount }: TableView): string {
  return [
    formatCount(rowCount, 'row'),
    formatCount(header.length, 'column'),
    ...(unitCount === 0 ? [] : [formatCount(unitCount, 'unit')]),
    ...(contestCount === 0 ? [] : [formatCount(contestCount, 'contest')]),
  ].join(' · ');
}
