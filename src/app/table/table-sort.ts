/** By which column a table is sorted, and which way. */
export interface TableSort {
  /** A column's id, or `name` for the first column. */
  readonly column: string;
  readonly descending: boolean;
}
