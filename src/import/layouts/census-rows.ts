import { readCensusCell, type CensusCell } from './census-cell';
import { readGeoId, type GeoId } from './geo-id';
import { findColumn, findColumns, type LayoutMapping } from './mapping';
import { createNoteCounter } from './note-counter';
import type { CensusColumn, CensusRow, CensusTable, CensusValue, Misfit } from './read-table';
import { cellAt, type TableView } from './table-view';
import { misfit } from './unit-draft';

interface Source {
  readonly name: string;
  readonly estimate: number;
  readonly margin: number;
  readonly estimateNote: number;
}

const order = ['state', 'county', 'tract', 'block group'];
const nothing: CensusCell = { value: null, flag: null, bound: null };

const descriptions: Readonly<Record<string, (count: number) => string>> = {
  'not available': (count) =>
    `${count} figures are not available (too few answers, or not applicable); they are not zero.`,
  'at least': (count) => `${count} figures are top-coded, such as 250,000+; only the bound is known.`,
  'at most': (count) => `${count} figures are bottom-coded, such as 2,500-; only the bound is known.`,
  controlled: (count) =>
    `${count} estimates are controlled to an official count and have no margin of error.`,
  'other-level': (count) => `${count} rows are of another geographic level than most; they are listed apart.`,
};

/** Reads estimates and margins; a second header row with labels becomes the columns' labels. */
export function readCensusRows(view: TableView, mapping: LayoutMapping): CensusTable {
  const sources = pairColumns(mapping);
  const geo = findColumn(mapping, 'geo id');
  const parts = [...findColumns(mapping, 'geo part')].sort(
    (a, b) => order.indexOf(a.column.name ?? '') - order.indexOf(b.column.name ?? ''),
  );
  const name = findColumn(mapping, 'unit name');
  const notes = createNoteCounter(view.table.file);
  const misfits: Misfit[] = [];
  const geoTextOf = (row: readonly string[]) =>
    geo >= 0 ? cellAt(row, geo) : parts.map(({ index }) => cellAt(row, index)).join('');
  const hasLabels = view.rows[0] !== undefined && isLabelRow(view.rows[0], geoTextOf(view.rows[0]), sources);
  const labels = hasLabels ? view.rows[0] : undefined;
  const all: CensusRow[] = [];
  view.rows.forEach((row, position) => {
    if ((hasLabels && position === 0) || row.every((cell) => cell.trim() === '')) return;
    const number = view.rowNumbers[position] ?? 0;
    const text = geoTextOf(row);
    const id = readGeoId(text);
    if (id === null || isShortened(id)) {
      misfits.push(misfit(number, ...describeBadId(text), { text }));
      return;
    }
    const values = Object.fromEntries(sources.map((source) => [source.name, readValue(row, source, number)]));
    all.push({ ...id, name: name < 0 ? null : cellAt(row, name) || null, row: number, values });
  });
  const level = mostCommon(all.map(({ summaryLevel }) => summaryLevel));
  const others = all.filter(({ summaryLevel }) => summaryLevel !== level);
  for (const { row } of others) notes.add('other-level', row);
  return {
    kind: 'census',
    file: view.table.file,
    sheet: view.table.sheet,
    columns: sources.map(({ name: column, estimate, margin }): CensusColumn => ({
      name: column,
      label: labels === undefined ? null : cellAt(labels, estimate) || null,
      hasMargin: margin >= 0,
    })),
    rows: all.filter(({ summaryLevel }) => summaryLevel === level),
    otherLevels: others,
    misfits,
    notes: [...view.table.notes, ...notes.list(descriptions)],
  };

  function readValue(row: readonly string[], source: Source, number: number): CensusValue {
    const cell = (index: number): CensusCell => {
      if (index < 0) return nothing;
      const read = readCensusCell(cellAt(row, index));
      if (read !== undefined) return read;
      const text = cellAt(row, index);
      const message = `"${text.slice(0, 40)}" is neither a number nor a known sign for a missing one.`;
      misfits.push(misfit(number, 'not-a-number', message, { column: view.header[index] ?? '', text }));
      return nothing;
    };
    const estimate = cell(source.estimate);
    const remark = source.estimateNote < 0 ? undefined : readCensusCell(cellAt(row, source.estimateNote));
    const open = remark?.bound === null || remark === undefined ? estimate : remark;
    const margin = cell(source.margin);
    const flag = open.flag ?? (margin.flag === 'controlled' ? 'controlled' : null);
    if (flag !== null) notes.add(flag, number);
    return {
      estimate: open.value,
      marginOfError: margin.value !== null && margin.value < 0 ? null : margin.value,
      flag,
      bound: open.bound,
    };
  }
}

function pairColumns(mapping: LayoutMapping): readonly Source[] {
  const find = (role: 'margin of error' | 'estimate note', name: string | null) =>
    mapping.columns.findIndex((column) => column.role === role && column.name === name);
  return findColumns(mapping, 'estimate').map(({ index, column }) => ({
    name: column.name ?? column.header,
    estimate: index,
    margin: find('margin of error', column.name),
    estimateNote: find('estimate note', column.name),
  }));
}

const isLabelRow = (row: readonly string[], geoText: string, sources: readonly Source[]): boolean =>
  readGeoId(geoText) === null &&
  sources.length > 0 &&
  sources.every(({ estimate }) => readCensusCell(cellAt(row, estimate)) === undefined);

/** A GEOID of 4, 10 or 14 digits has lost the zero that it began with. */
const isShortened = ({ id, summaryLevel }: GeoId): boolean =>
  summaryLevel === null && [1, 4, 10, 14].includes(id.length);

const describeBadId = (text: string): readonly [string, string] =>
  /^\d+$/.test(text)
    ? [
        'shortened-geo-id',
        'The GEOID lacks its leading zero; a spreadsheet may have removed it. Download the table again or mend the id.',
      ]
    : ['not-a-geo-id', 'The row has no census GEOID.'];

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
