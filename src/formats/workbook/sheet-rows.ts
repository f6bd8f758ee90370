import type { CellObject } from '@e965/xlsx';
import { stop } from '../../files/stop';
import { importLimits } from '../../files/import-limits';
import { encodeCell } from './encode-cell';

/** Rows of cells by their 0-based numbers, with holes for those that are empty. */
export type SheetData = readonly (readonly (CellObject | undefined)[] | undefined)[];

/**
 * The cells of a sheet as the workbook shows them: an id that is shown as 0101 stays 0101. A number that is shown as
 * another one or as none (rounded, in thousands, in scientific notation, 0 as a dash) is written out. Rows come by their 1-based number; rows
 * without a cell are left out.
 *
 * @param rows of a sheet that was read with the option `dense`: an array with holes
 */
export function sheetRows(
  file: string,
  rows: SheetData,
): { readonly cells: readonly (readonly string[])[]; readonly rowNumbers: readonly number[] } {
  const cells: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  let total = 0;
  // By their keys: a damaged sheet may have a row of any number, and nothing in all those before it.
  const indexes = Object.keys(rows).map(Number).filter(Number.isInteger);
  if (indexes.some((index) => index < 0)) {
    stop('damaged-workbook', 'A row of the sheet has no number; the workbook is damaged.', { file });
  }
  for (const index of indexes.sort((one, other) => one - other)) {
    const row = rows[index];
    if (row === undefined || row.length === 0) continue;
    const number = index + 1;
    if (row.length > importLimits.columns) {
      const message = `A table may have ${importLimits.columns} columns; cell ${encodeCell(number, row.length)} is beyond.`;
      stop('too-many-columns', message, { file, row: number });
    }
    total += row.length;
    if (total > importLimits.cells)
      stop('too-large', `A table may have ${importLimits.cells} cells; this one has more.`, { file });
    cells.push(Array.from(row, showCell));
    rowNumbers.push(number);
  }
  return { cells, rowNumbers };
}

function showCell(cell: CellObject | undefined): string {
  if (cell?.v === undefined) return '';
  const shown = cell.w ?? String(cell.v);
  const isShown = typeof cell.v !== 'number' || isDay(cell.z) || saysNumber(shown, cell.v);
  return isShown ? shown : String(cell.v);
}

/** Whether a shown text may stand for the number: it says the same number, or something else than a number, as a date does. */
function saysNumber(shown: string, value: number): boolean {
  if (/^#+$/.test(shown) || (Number.isSafeInteger(value) && /\de[+-]?\d/i.test(shown))) return false;
  const digits = shown.replace(/[\s,'$€£]/g, '');
  if (!/^[-+]?\d*\.?\d*$/.test(digits)) return !/^\([\d.]+\)$/.test(digits);
  return /\d/.test(digits) && Math.abs(Number(digits) - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** Whether a number format shows a number as a day or a time. */
const isDay = (format: CellObject['z']): boolean =>
  /[dmyhs]/i.test(String(format ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
