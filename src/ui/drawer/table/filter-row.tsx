import type { KeyboardEvent, ReactNode } from 'react';
import type { TableColumn } from '../../../app/table/table-column';
import { useDrawer, useDrawerChange } from '../use-drawer';

interface FilterRowProps {
  readonly columns: readonly TableColumn[];
  /** By column id. */
  readonly errors: Readonly<Record<string, string>>;
}

/** One filter a column: text, a comparison or a range. */
export function FilterRow({ columns, errors }: FilterRowProps): ReactNode {
  const { filters } = useDrawer();
  const change = useDrawerChange();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, id: string): void => {
    if (event.key !== 'Escape' || (filters[id] ?? '') === '') return;
    change({ filters: { ...filters, [id]: '' } });
    event.stopPropagation();
  };
  return (
    <div role="row" aria-rowindex={2} className="grid-row is-filter">
      <div role="gridcell" aria-colindex={1} className="grid-cell is-name rule">
        {columns.find(({ id }) => errors[id] !== undefined) === undefined
          ? 'such as >50, 10..20'
          : 'Not understood'}
      </div>
      {columns.map(({ id, title, kind }, index) => (
        <div key={id} role="gridcell" aria-colindex={index + 2} className="grid-cell">
          <input
            type="text"
            aria-label={`Filter ${title}`}
            aria-invalid={errors[id] !== undefined}
            title={errors[id]}
            placeholder={kind === 'text' ? 'contains' : ''}
            autoComplete="off"
            spellCheck={false}
            value={filters[id] ?? ''}
            onChange={({ target }) => change({ filters: { ...filters, [id]: target.value } })}
            onKeyDown={(event) => onKeyDown(event, id)}
          />
        </div>
      ))}
    </div>
  );
}
