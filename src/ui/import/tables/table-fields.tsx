import type { ReactNode } from 'react';
import { tableUseTitles, type ChosenUse } from '../../../app/import/describe-found';
import { withLayout, withoutOfTable, withTable } from '../../../app/import/import-edits';
import { FieldInput } from '../../controls/field-input';
import { LabeledField } from '../../controls/labeled-field';
import { useImport, useImportSession } from '../hooks';
import { stageOptions } from '../stage-options';
import { SelectField } from '../../controls/select-field';
import type { TableView } from './table-view';

const uses = Object.keys(tableUseTitles) as readonly ChosenUse[];

/** What a table is for, how it is laid out, and the day and stage of its contests. */
export function TableFields({ table }: { readonly table: TableView }): ReactNode {
  const imports = useImportSession();
  const { key, use, mapping } = table;
  return (
    <div className="table-fields">
      <SelectField
        label="Used for"
        name={`Use of ${key}`}
        value={use}
        options={uses.map((value) => ({ value, title: tableUseTitles[value] }))}
        onChange={(value) => imports.decide(withTable(key, { use: value as ChosenUse }))}
      />
      {use === 'totals' ? null : <LayoutField table={table} />}
      {mapping === null ? null : (
        <LabeledField label="Header">
          <span className="field-with-note">
            row{' '}
            <FieldInput
              type="number"
              name={`Header row of ${key}`}
              value={String(mapping.headerRow + 1)}
              onCommit={(value) => {
                const row = Number(value);
                if (Number.isInteger(row) && row >= 1) {
                  imports.decide(withLayout(key, mapping.layout, row - 1));
                }
              }}
            />
          </span>
        </LabeledField>
      )}
      {use === 'returns' ? <WhenFields table={table} /> : null}
    </div>
  );
}

function LayoutField({ table }: { readonly table: TableView }): ReactNode {
  const imports = useImportSession();
  const layouts = useImport((state) => state.view?.layouts ?? noLayouts);
  const { key, mapping, recognized } = table;
  const isRecognized = (id: string): boolean => recognized.some(({ layout }) => layout === id);
  const optionOf = ({ id, title }: { readonly id: string; readonly title: string }) => ({ value: id, title });
  return (
    <SelectField
      label="Layout"
      name={`Layout of ${key}`}
      value={mapping?.layout ?? ''}
      options={mapping === null ? [{ value: '', title: 'Not known: choose one' }] : []}
      groups={[
        {
          title: 'Looks like',
          options: recognized.map(({ layout, title }) => ({ value: layout, title })),
        },
        { title: 'Others', options: layouts.filter(({ id }) => !isRecognized(id)).map(optionOf) },
      ].filter(({ options }) => options.length > 0)}
      onChange={(layout) => {
        if (layout !== '') imports.decide(withLayout(key, layout, 0));
      }}
    />
  );
}

const noLayouts: readonly never[] = [];

function WhenFields({ table: { key, date } }: { readonly table: TableView }): ReactNode {
  const imports = useImportSession();
  const stage = useImport(
    ({ decisions }) => decisions.tables?.find(({ table }) => table === key)?.stage ?? '',
  );
  const hasOwnDates = useImport(
    ({ view }) => view?.contests.some((contest) => contest.tableKey === key && contest.date !== '') ?? false,
  );
  return (
    <>
      <LabeledField label="Date">
        <span className="field-with-note">
          <FieldInput
            type="date"
            name={`Date of the election in ${key}`}
            value={date ?? ''}
            onCommit={(value) =>
              imports.decide(value === '' ? withoutOfTable(key, 'date') : withTable(key, { date: value }))
            }
          />
          {date === null && !hasOwnDates ? (
            <span className="is-error">Nothing in the file says it.</span>
          ) : null}
        </span>
      </LabeledField>
      <SelectField
        label="Stage"
        name={`Stage of ${key}`}
        value={stage}
        options={[{ value: '', title: 'As the files say' }, ...stageOptions]}
        onChange={(value) => {
          const found = stageOptions.find((each) => each.value === value)?.value;
          imports.decide(
            found === undefined ? withoutOfTable(key, 'stage') : withTable(key, { stage: found }),
          );
        }}
      />
    </>
  );
}
