import type { ReactNode } from 'react';
import type { TableColumn } from '../../../app/table/table-column';
import { useDrawer, useDrawerChange } from '../use-drawer';
import type { GridCell } from './move-cell';

interface GridHeadProps {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly active: GridCell;
  readonly onGo: (cell: GridCell) => void;
}

/** The head of the grid: a click, Enter or Space sorts; once more turns the order, and a third time ends it. */
export function GridHead({ label, columns, active, onGo }: GridHeadProps): ReactNode {
  const { sort } = useDrawer();
  const change = useDrawerChange();
  const sortBy = (id: string, startsDescending: boolean): void => {
    if (sort?.column !== id) change({ sort: { column: id, descending: startsDescending } });
    else if (sort.descending === startsDescending)
      change({ sort: { column: id, descending: !startsDescending } });
    else change({ sort: null });
  };
  const heads = [
    { id: 'name', heading: ['', label] as const, title: label, isText: true, startsDescending: false },
    ...columns.map(({ id, heading, title, kind }) => ({
      id,
      heading,
      title,
      isText: kind === 'text',
      startsDescending: kind !== 'text' && kind !== 'rank',
    })),
  ];
  return (
    <div role="row" aria-rowindex={1} className="grid-row is-head">
      {heads.map(({ id, heading, title, isText, startsDescending }, column) => {
        const isSorted = sort?.column === id;
        const order = sort?.descending === true ? 'descending' : 'ascending';
        return (
          <div
            key={id}
            role="columnheader"
            className={`grid-cell ${isText ? 'is-text' : 'number'} ${column === 0 ? 'is-name' : ''}`}
            aria-label={title}
            aria-colindex={column + 1}
            aria-sort={isSorted ? order : 'none'}
            title={title}
            data-cell={`-1 ${column}`}
            tabIndex={active.row === -1 && active.column === column ? 0 : -1}
            onClick={() => {
              onGo({ row: -1, column });
              sortBy(id, startsDescending);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              sortBy(id, startsDescending);
              event.preventDefault();
            }}
          >
            <span className="head-over">{heading[0]}</span>
            <span className="head-under">
              {heading[1]}
              {isSorted ? <span aria-hidden="true">{order === 'descending' ? ' ↓' : ' ↑'}</span> : null}
            </span>
          </div>
        );
      })}
    </div>
  );
}
