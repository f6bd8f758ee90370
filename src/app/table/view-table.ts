import { succeed, type Result } from '../../core/result';
import type { Pack } from '../../core/pack';
import { foldText } from '../../words/fold-text';
import type { Subject } from '../store/state';
import { buildRows } from './build-rows';
import { listColumns } from './list-columns';
import { parseFilter, type ValueTest } from './parse-filter';
import { sortRows } from './sort-rows';
import { subjectKey } from './subject-key';
import { subtotalRow, totalRow } from './sum-rows';
import type { TableColumn } from './table-column';
import type { TableRow } from './table-row';
import type { TableSort } from './table-sort';
import type { TableUnit } from './table-unit';

export interface TableQuery {
  readonly unit: TableUnit;
  readonly sort: TableSort | null;
  /** What names, places and neighborhoods must contain. */
  readonly text: string;
  /** What is typed as the filter of each column, by column id. */
  readonly filters: Readonly<Record<string, string>>;
  /** Only rows of these subjects; null for all. */
  readonly subjects: readonly Subject[] | null;
}

export interface TableView {
  /** Filtered and sorted. */
  readonly rows: readonly TableRow[];
  readonly rowCount: number;
  readonly total: TableRow;
  /** The sum of the filtered rows; null when nothing is filtered. */
  readonly subtotal: TableRow | null;
  /** What is wrong with a column's filter, by column id; a filter that cannot be read filters nothing. */
  readonly filterErrors: Readonly<Record<string, string>>;
}

/** The rows of a table as a query shows them, with their sums. */
export function viewTable(pack: Pack, query: TableQuery): TableView {
  const all = buildRows(pack, query.unit);
  const columns = listColumns(pack, query.unit);
  const { tests, filterErrors } = readFilters(columns, query.filters);
  const words = foldText(query.text);
  const keys = query.subjects === null ? null : new Set(query.subjects.map(subjectKey));
  const texts = columns.filter(({ kind, group }) => kind === 'text' && group === 'Place');
  const isShown = (row: TableRow): boolean =>
    (keys === null || (row.subject !== null && keys.has(subjectKey(row.subject)))) &&
    (words === '' || containsWords(row, texts, words)) &&
    tests.every(({ column, test }) => test(column.valueOf(row)));
  const isFiltered = keys !== null || words !== '' || tests.length > 0;
  const rows = isFiltered ? all.filter(isShown) : all;
  const sorted = query.sort === null ? rows : sortBy(rows, columns, query.sort);
  return {
    rows: sorted,
    rowCount: all.length,
    total: totalRow(pack, query.unit),
    subtotal: isFiltered ? subtotalRow(rows) : null,
    filterErrors,
  };
}

interface ColumnTest {
  readonly column: TableColumn;
  readonly test: ValueTest;
}

function readFilters(columns: readonly TableColumn[], filters: Readonly<Record<string, string>>) {
  const tests: ColumnTest[] = [];
  const filterErrors: Record<string, string> = {};
  for (const column of columns) {
    const text = filters[column.id];
    const parsed: Result<ValueTest | null> =
      text === undefined ? succeed(null) : parseFilter(text, column.kind);
    if (!parsed.ok) filterErrors[column.id] = parsed.error.message;
    else if (parsed.value !== null) tests.push({ column, test: parsed.value });
  }
  return { tests, filterErrors };
}

const containsWords = (row: TableRow, texts: readonly TableColumn[], words: string): boolean =>
  foldText([row.name, ...texts.map((column) => column.valueOf(row) ?? '')].join(' ')).includes(words);

function sortBy(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  sort: TableSort,
): readonly TableRow[] {
  if (sort.column === 'name') return sortRows(rows, null, sort.descending);
  const column = columns.find(({ id }) => id === sort.column);
  return column === undefined ? rows : sortRows(rows, column, sort.descending);
}
