import Papa from 'papaparse/papaparse.js';
import type { GivenFile, ImportNote } from '../../files/given-file';
import { Stop, stop } from '../../files/stop';
import { importLimits } from '../../files/import-limits';
import { extensionOf } from '../reading/given-file';
import type { ReadChoices } from '../reading/read-choices';
import { askLibraryNow, cancelled } from '../reading/run-reader';
import type { ParsedRows } from '../reading/build-table';

const progressInterval = 4096;

/**
 * The rows of delimited text. Every line ends at a line feed, a carriage return or both; cells in double quotes may
 * hold delimiters and line breaks. The delimiter is the one that splits the top rows most evenly (comma, tab, bar,
 * semicolon), unless chosen. Rows count records, as a spreadsheet does, not lines.
 */
export function parseDelimited(
  file: GivenFile,
  given: string,
  choices: ReadChoices,
  notes: readonly ImportNote[],
): ParsedRows & { readonly delimiter: string } {
  const text = given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given;
  const delimiter = choices.delimiter ?? guessDelimiter(file, text);
  refuseEndlessLine(file.name, text, delimiter);
  const cells: (readonly string[])[] = [];
  let total = 0;
  const strayQuotes: number[] = [];
  const found: { openQuote: number | null; reasonToEnd: Stop | null } = {
    openQuote: null,
    reasonToEnd: null,
  };
  askLibraryNow(file.name, 'a table', () =>
    Papa.parse(text, {
      delimiter,
      newline: '\n',
      step: ({ data, errors, meta }, parser) => {
        cells.push(data);
        if (errors.length > 0) {
          if (errors.some(({ code }) => code === 'MissingQuotes')) found.openQuote ??= cells.length;
          else strayQuotes.push(cells.length);
        }
        total += data.length;
        if (total > importLimits.cells) found.reasonToEnd = tooManyCells(file.name);
        if (data.length > importLimits.columns) found.reasonToEnd = tooManyColumns(file.name, cells.length);
        if (cells.length % progressInterval === 0) {
          if (choices.isCancelled?.() === true) found.reasonToEnd = new Stop(cancelled(file.name));
          choices.reportProgress?.({ done: Math.min(meta.cursor, text.length), total: text.length });
        }
        if (found.reasonToEnd !== null) parser.abort();
      },
    }),
  );
  if (found.reasonToEnd !== null) throw found.reasonToEnd;
  if (found.openQuote !== null) {
    const message =
      'A quotation mark opens in this row and never closes, so the rest of the file is one cell.';
    stop('open-quote', message, { file: file.name, row: found.openQuote });
  }
  choices.reportProgress?.({ done: text.length, total: text.length });
  const rowNumbers = cells.map((_, index) => index + 1);
  return {
    file: file.name,
    sheet: null,
    cells,
    rowNumbers,
    delimiter,
    notes: [...notes, ...quoteNote(file, strayQuotes)],
  };
}

function guessDelimiter(file: GivenFile, text: string): string {
  const head = text.slice(0, 100_000);
  if (['.tsv', '.tab'].includes(extensionOf(file.name)) && head.includes('\t')) return '\t';
  const guess = Papa.parse(head, { delimiter: '', newline: '\n', preview: 50, skipEmptyLines: true });
  if (guess !== undefined && guess.errors.length === 0) return guess.meta.delimiter;
  const lines = head.split('\n', 50);
  const linesWith = (mark: string): number => lines.filter((line) => line.includes(mark)).length;
  return [',', '\t', ';', '|'].reduce((best, mark) => (linesWith(mark) > linesWith(best) ? mark : best));
}

/** Stops at a line that would make millions of cells before they are made. */
function refuseEndlessLine(file: string, text: string, delimiter: string): void {
  const mark = delimiter.charCodeAt(0);
  let [row, count] = [1, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10) [row, count] = [row + 1, 0];
    else if (code === mark) {
      count += 1;
      if (count > importLimits.columns * 20) throw tooManyColumns(file, row);
    }
  }
}

const tooManyCells = (file: string): Stop =>
  new Stop({
    code: 'too-large',
    message: `A table may have ${importLimits.cells} cells; this one has more.`,
    place: { file },
  });

const tooManyColumns = (file: string, row: number): Stop =>
  new Stop({
    code: 'too-many-columns',
    message: `A table may have ${importLimits.columns} columns; this row has more.`,
    place: { file, row },
  });

function quoteNote(file: GivenFile, rows: readonly number[]): readonly ImportNote[] {
  const [row] = rows;
  if (row === undefined) return [];
  const message = 'Quotation marks stand where none is expected; the cells were kept as they are.';
  return [{ code: 'stray-quotes', message, file: file.name, row, count: rows.length }];
}
