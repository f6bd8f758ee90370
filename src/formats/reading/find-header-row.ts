/** How many rows from the top may be titles. */
const searchedRows = 50;

const isBlank = (cell: string): boolean => cell.trim() === '';
const isNumber = (cell: string): boolean => cell.length < 40 && /^[\s$(-]*[\d,]*\.?\d+[\s%)]*$/.test(cell);

/** Whether no cell of a row holds anything but white space. */
export const isBlankRow = (row: readonly string[]): boolean => row.every(isBlank);

/**
 * Finds the row that names the columns: the first of the top 50 that fills at least two cells and more than half as
 * many as the fullest of them, and is numbers in at most a quarter of these. Without such a row it is the first one
 * that is not blank.
 *
 * @returns its 0-based index; -1 when every row is blank
 */
export function findHeaderRow(rows: readonly (readonly string[])[]): number {
  const top = rows.slice(0, searchedRows).map((row) => row.filter((cell) => !isBlank(cell)));
  const fullest = top.reduce((most, cells) => Math.max(most, cells.length), 0);
  const index = top.findIndex(
    (cells) =>
      cells.length >= 2 &&
      cells.length > fullest / 2 &&
      cells.filter((cell) => isNumber(cell)).length <= cells.length / 4,
  );
  return index === -1 ? rows.findIndex((row) => !isBlankRow(row)) : index;
}
