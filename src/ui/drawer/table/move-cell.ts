/** A cell of a grid. Row −1 is the head; rows from 0 are lines, sums after the last one included. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  /** Lines and sums, without the head. */
  readonly rows: number;
  readonly columns: number;
  /** Lines that a page holds. */
  readonly page: number;
}

/** Where a key leads from a cell; null for keys that do not move. */
export function moveCell(
  { row, column }: GridCell,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  size: GridSize,
): GridCell | null {
  const last = size.rows - 1;
  const at = (nextRow: number, nextColumn: number): GridCell => ({
    row: Math.max(-1, Math.min(last, nextRow)),
    column: Math.max(0, Math.min(size.columns - 1, nextColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'PageDown':
      return at(row + size.page, column);
    case 'PageUp':
      return at(Math.max(0, row - size.page), column);
    case 'Home':
      return ctrlKey ? at(0, 0) : at(row, 0);
    case 'End':
      return ctrlKey ? at(last, size.columns - 1) : at(row, size.columns - 1);
    default:
      return null;
  }
}
