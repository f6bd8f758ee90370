import { csvParseRows } from 'd3-dsv';
import { decodeText } from '../../files/text/decode-text';
import { stop } from '../../files/stop';

/** A row of a table with its place for messages. */
export interface TableRow {
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Index into the cells by column; the same for all rows of a table. */
  readonly columnIndex: ReadonlyMap<string, number>;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Reads a comma-separated file with a header that has at least the given columns. Empty lines are skipped. */
export function readTable(file: string, bytes: Uint8Array, required: readonly string[]): Table {
  const text = decodeText(file, bytes);
  checkQuotes(file, text);
  const [columns = [], ...lines] = csvParseRows(text);
  for (const column of required) {
    if (!columns.includes(column))
      stop('missing-column', 'The header lacks this column.', { file, row: 1, column });
  }
  const repeated = columns.find((column, index) => columns.indexOf(column) !== index);
  if (repeated !== undefined) {
    stop('duplicate-column', 'The header has this column twice.', { file, row: 1, column: repeated });
  }
  const columnIndex = new Map(columns.map((column, index) => [column, index]));
  const rows = lines.flatMap((cells, index): TableRow[] => {
    const row = index + 2;
    if (cells.length === 1 && cells[0] === '') return [];
    if (cells.length !== columns.length) {
      stop('wrong-cell-count', `This row has ${cells.length} cells, the header ${columns.length}.`, {
        file,
        row,
      });
    }
    return [{ file, row, cells, columnIndex }];
  });
  return { columns, rows };
}

/** An opening quotation mark without a closing one would swallow every row after it. */
function checkQuotes(file: string, text: string): void {
  let line = 1;
  let openedAt: number | null = null;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') openedAt = openedAt === null ? line : null;
    else if (character === '\n') line += 1;
  }
  if (openedAt !== null) {
    stop('open-quote', 'A quotation mark is never closed; double it if it belongs to the text.', {
      file,
      row: openedAt,
    });
  }
}
