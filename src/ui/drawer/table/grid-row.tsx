import { memo } from 'react';
import type { ReactNode } from 'react';
import { printValue } from '../../../app/table/table-column';
import type { TableColumn } from '../../../app/table/table-column';
import type { TableRow } from '../../../app/table/table-row';
import { useWorkspace } from '../../workspace/hooks';
import { rowHeight } from './use-row-window';

interface GridRowProps {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  /** Its place among the lines; null for sums, which do not scroll. */
  readonly index: number | null;
  /** The row number of its cells, where that is not its place. */
  readonly cellRow?: number;
  readonly ariaIndex: number;
  /** The column of the cell that has the focus; null when it is in another row. */
  readonly activeColumn: number | null;
  readonly isSelected: boolean;
  readonly isMarked: boolean;
  readonly isHovered: boolean;
  readonly onGo: (column: number) => void;
}

/** A line of the grid, or a sum. */
export const GridRow = memo(DrawnRow, (before, after) =>
  (
    [
      'row',
      'columns',
      'index',
      'cellRow',
      'ariaIndex',
      'activeColumn',
      'isSelected',
      'isMarked',
      'isHovered',
    ] as const
  ).every((name) => before[name] === after[name]),
);

function DrawnRow(props: GridRowProps): ReactNode {
  const { row, columns, index, ariaIndex, activeColumn, isSelected, isMarked, isHovered, onGo } = props;
  const { session } = useWorkspace();
  const cellRow = props.cellRow ?? index ?? 0;
  const reference = row.subject === null || row.subject.unit === 'reporting unit' ? null : row.subject;
  const classes = [
    'grid-row',
    `is-${row.kind.replaceAll(' ', '-')}`,
    isSelected ? 'is-selected' : '',
    isMarked ? 'is-marked' : '',
    isHovered ? 'is-hovered' : '',
  ];
  const place = (column: number) => ({
    'data-cell': `${cellRow} ${column}`,
    'aria-colindex': column + 1,
    tabIndex: activeColumn === column ? 0 : -1,
    onClick: () => onGo(column),
  });
  return (
    <div
      role="row"
      className={classes.filter(Boolean).join(' ')}
      aria-rowindex={ariaIndex}
      aria-selected={isSelected}
      data-row={row.id}
      style={index === null ? undefined : { transform: `translateY(${index * rowHeight}px)` }}
      onPointerMove={() => session.dispatch({ type: 'hovered', reference })}
    >
      <div role="rowheader" className="grid-cell is-name" title={row.note} {...place(0)}>
        {row.name}
      </div>
      {columns.map((column, position) => {
        const text = printValue(column, column.valueOf(row));
        return (
          <div
            key={column.id}
            role="gridcell"
            className={column.kind === 'text' ? 'grid-cell is-text' : 'grid-cell number'}
            title={column.kind === 'text' ? text : undefined}
            {...place(position + 1)}
          >
            {text}
          </div>
        );
      })}
    </div>
  );
}
