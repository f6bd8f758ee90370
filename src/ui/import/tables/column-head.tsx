import type { ReactNode } from 'react';
import { detailsOfRole, nameDetail, nameRole } from '../../../app/import/column-roles';
import { withColumn } from '../../../app/import/import-edits';
import type { ImportView } from '../../../contract/import-view';
import { FieldInput } from '../../controls/field-input';
import { SelectBox } from '../../controls/select-box';
import { useImport, useImportSession } from '../hooks';
import type { TableView } from './table-view';

interface ColumnHeadProps {
  readonly table: TableView;
  readonly index: number;
}

/** A column's header as the file has it, and its meaning, which can be corrected. */
export function ColumnHead({ table, index }: ColumnHeadProps): ReactNode {
  const imports = useImportSession();
  const { key, header, mapping } = table;
  const roles = useImport(
    ({ view }) => view?.layouts.find(({ id }) => id === mapping?.layout)?.roles ?? noRoles,
  );
  const text = header[index] ?? '';
  const name = text === '' ? `column ${index + 1}` : text;
  const column = mapping?.columns[index];
  if (mapping === null || column === undefined) {
    return (
      <th scope="col">
        <span className="column-name">{name}</span>
      </th>
    );
  }
  const choices = roles.includes(column.role) ? roles : [...roles, column.role];
  return (
    <th scope="col" data-unused={column.role === 'ignored'}>
      <span className="column-name" title={name}>
        {name}
      </span>
      <SelectBox
        name={`Meaning of ${name}`}
        value={column.role}
        options={choices.map((role) => ({ value: role, title: nameRole(role) }))}
        onChange={(chosen) => {
          const role = choices.find((each) => each === chosen);
          if (role === undefined) return;
          imports.decide(withColumn(key, mapping, index, { role, ...blanksOf(role, name) }));
        }}
      />
      {detailsOfRole(column.role).map((detail) => (
        <FieldInput
          key={detail}
          name={`${nameDetail(column.role, detail)} of ${name}`}
          placeholder={nameDetail(column.role, detail)}
          value={column[detail] ?? ''}
          onCommit={(value) =>
            imports.decide(withColumn(key, mapping, index, { [detail]: value === '' ? null : value }))
          }
        />
      ))}
    </th>
  );
}

const noRoles: ImportView['layouts'][number]['roles'] = [];

/** What a column says besides a new role: the header names it until the person does. */
const blanksOf = (role: string, header: string): { readonly name?: string } =>
  detailsOfRole(role).includes('name') ? { name: header } : {};
