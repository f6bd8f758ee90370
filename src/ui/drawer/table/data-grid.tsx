import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { subjectKey } from '../../../app/table/subject-key';
import type { TableColumn } from '../../../app/table/table-column';
import type { TableView } from '../../../app/table/view-table';
import { useSession, useWorkspace } from '../../workspace/hooks';
import { useDrawer } from '../use-drawer';
import { FilterRow } from './filter-row';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import { moveCell } from './move-cell';
import type { GridCell } from './move-cell';
import { rowHeight, useRowWindow } from './use-row-window';

interface DataGridProps {
  /** What the first column names. */
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly view: TableView;
}

const widthOf = ({ id, kind }: TableColumn): string => {
  if (kind !== 'text') return '104px';
  return id === 'note' ? '210px' : '150px';
};

/**
 * A grid of fixed row height of which only the rows in sight exist. Arrows, Home, End and Page keys go from cell to
 * cell; the row of the cell is selected on the map, and what is selected on the map is scrolled into sight.
 */
export function DataGrid({ label, columns, view }: DataGridProps): ReactNode {
  const { session } = useWorkspace();
  const { showsFilters } = useDrawer();
  const grid = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<GridCell>({ row: 0, column: 0 });
  const wantsFocus = useRef(false);
  /** The selection that the active cell has followed. */
  const [followed, setFollowed] = useState<string | null>(null);
  const selection = useSession((state) => state.selection);
  const hover = useSession((state) => state.hover);
  const highlights = useSession((state) => state.highlights);
  const marked = useMemo(() => new Set(highlights.map(subjectKey)), [highlights]);
  const { rows } = view;
  const sums = useMemo(() => [view.subtotal, view.total].filter((row) => row !== null), [view]);
  const shown = useRowWindow(grid, rows.length);
  const size = { rows: rows.length + sums.length, columns: columns.length + 1, page: shown.page };
  const at: GridCell = {
    row: Math.min(active.row, size.rows - 1),
    column: Math.min(active.column, size.columns - 1),
  };
  const selectedKey = selection === null ? null : subjectKey(selection);
  const hoverKey = hover === null ? null : subjectKey(hover);

  // Not a passive effect: one of an earlier render may run late and would take the wish for a cell that was left.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${at.row} ${at.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const keyOf = (row: number): string | null => {
    const subject = rows[row]?.subject ?? null;
    return subject === null ? null : subjectKey(subject);
  };
  if (followed !== selectedKey) {
    setFollowed(selectedKey);
    const index = rows.findIndex((_, row) => keyOf(row) === selectedKey);
    if (selectedKey !== null && index !== -1 && keyOf(at.row) !== selectedKey) {
      setActive({ row: index, column: at.column });
    }
  }
  const isFollowing = selectedKey !== null && keyOf(at.row) === selectedKey;
  useEffect(() => {
    if (isFollowing) scrollToRow(grid.current, at.row);
  }, [isFollowing, selectedKey, at.row]);

  const select = (row: number): void => {
    const subject = rows[row]?.subject ?? null;
    if (subject === null) return;
    session.dispatch({ type: 'selected', subject });
  };
  const goTo = (cell: GridCell): void => {
    wantsFocus.current = true;
    setActive(cell);
    if (cell.row !== at.row) select(cell.row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement) return;
    const next = moveCell(at, { key: event.key, ctrlKey: event.ctrlKey || event.metaKey }, size);
    if (next !== null) goTo(next);
    else if ((event.key === 'Enter' || event.key === ' ') && at.row >= 0) select(at.row);
    else return;
    event.preventDefault();
  };
  const headRows = showsFilters ? 2 : 1;
  const inSight = [...new Set([...range(shown.first, shown.end), at.row])].filter(
    (index) => index >= 0 && index < rows.length,
  );
  const template = ['176px', ...columns.map(widthOf)].join(' ');
  return (
    <div
      ref={grid}
      className="grid"
      role="grid"
      aria-label={`Table by ${label.toLowerCase()}`}
      aria-rowcount={rows.length + sums.length + headRows}
      aria-colcount={size.columns}
      style={{ '--grid-columns': template } as CSSProperties}
      onKeyDown={onKeyDown}
      onPointerLeave={() => session.dispatch({ type: 'hovered', reference: null })}
    >
      <div role="rowgroup" className="grid-head">
        <GridHead label={label} columns={columns} active={at} onGo={goTo} />
        {showsFilters ? <FilterRow columns={columns} errors={view.filterErrors} /> : null}
      </div>
      <div role="rowgroup" className="grid-body" style={{ height: Math.max(rows.length * rowHeight, 1) }}>
        {inSight
          .sort((one, other) => one - other)
          .flatMap((index) => {
            const row = rows[index];
            if (row === undefined) return [];
            const key = row.subject === null ? null : subjectKey(row.subject);
            return [
              <GridRow
                key={row.id}
                row={row}
                columns={columns}
                index={index}
                ariaIndex={index + 1 + headRows}
                activeColumn={index === at.row ? at.column : null}
                isSelected={key !== null && key === selectedKey}
                isMarked={key !== null && marked.has(key)}
                isHovered={key !== null && key === hoverKey}
                onGo={(column) => {
                  goTo({ row: index, column });
                  select(index);
                }}
              />,
            ];
          })}
      </div>
      <div role="rowgroup" className="grid-foot">
        {sums.map((row, index) => (
          <GridRow
            key={row.id}
            row={row}
            columns={columns}
            index={null}
            cellRow={rows.length + index}
            ariaIndex={rows.length + index + 1 + headRows}
            activeColumn={rows.length + index === at.row ? at.column : null}
            isSelected={false}
            isMarked={false}
            isHovered={false}
            onGo={(column) => goTo({ row: rows.length + index, column })}
          />
        ))}
      </div>
    </div>
  );
}

const range = (first: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);

/** Scrolls a row of the body between head and foot. */
function scrollToRow(grid: HTMLElement | null, index: number): void {
  if (grid === null) return;
  const heightOf = (part: string): number => grid.querySelector<HTMLElement>(part)?.offsetHeight ?? 0;
  const room = grid.clientHeight - heightOf('.grid-head') - heightOf('.grid-foot');
  const top = index * rowHeight;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top + rowHeight > grid.scrollTop + room) grid.scrollTop = top + rowHeight - room;
}
