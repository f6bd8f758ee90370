import type { ImportNote } from '../../files/given-file';
import { readCount } from './count-cell';
import { finishReturns } from './finish-returns';
import { findColumn, findColumns, type LayoutMapping } from './mapping';
import { createNoteCounter } from './note-counter';
import type { Disagreement, Misfit, ReturnsTable } from './read-table';
import { cellAt, type TableView } from './table-view';
import { draftUnit, misfit, setCount, type ContestDraft, type UnitDraft } from './unit-draft';
import { formatVotes } from '../../words/format';

const descriptions: Readonly<Record<string, (count: number) => string>> = {
  redacted: (count) => `${formatVotes(count)} counts are withheld; they are not zero.`,
  'not-votes': (count) =>
    `${count} columns of over votes, under votes or blank ballots are no votes for anyone.`,
  'repeated-header': (count) => `The header is repeated in ${count} rows.`,
};

/** Reads a table with a row a unit. A unit whose cells of a contest are all empty does not report that contest. */
export function readWideRows(view: TableView, mapping: LayoutMapping): ReturnsTable {
  const columns = findColumns(mapping, 'candidate votes');
  const { contests, places } = draftContests(columns);
  const parts = findColumns(mapping, 'unit part');
  const totals = findColumns(mapping, 'row total');
  const at = {
    id: findColumn(mapping, 'unit id'),
    name: findColumn(mapping, 'unit name'),
    registered: findColumn(mapping, 'registered'),
    ballots: findColumn(mapping, 'ballots'),
  };
  const notes = createNoteCounter(view.table.file);
  const misfits: Misfit[] = [];
  const disagreements: Disagreement[] = [];
  const units: UnitDraft[] = [];
  findColumns(mapping, 'not votes').forEach(() => notes.add('not-votes'));

  view.rows.forEach((row, position) => {
    const number = view.rowNumbers[position] ?? 0;
    if (row.every((cell) => cell.trim() === '')) return;
    if (view.header.every((header, index) => header === cellAt(row, index))) {
      notes.add('repeated-header', number);
      return;
    }
    const unit = draftUnit(
      cellAt(row, at.id),
      Object.fromEntries(
        parts.map(({ index, column }) => [column.name ?? column.header, cellAt(row, index)]),
      ),
    );
    unit.name = cellAt(row, at.name) || null;
    unit.rows.push(number);
    const count = (index: number): number | null => {
      const cell = cellAt(row, index);
      const read = readCount(cell);
      if (read.kind === 'count') return read.count;
      if (read.kind === 'wrong') {
        misfits.push(
          misfit(number, read.code, read.message, { column: view.header[index] ?? '', text: cell }),
        );
      }
      return null;
    };
    contests.forEach((_, contest) => {
      const own = places.filter((place) => place.contest === contest);
      if (own.every(({ index }) => cellAt(row, index) === '')) return;
      for (const { index, candidate } of own) {
        const votes = count(index);
        if (votes === null && readCount(cellAt(row, index)).kind !== 'wrong') notes.add('redacted', number);
        setCount(unit, contest, candidate, votes);
      }
    });
    unit.registered = at.registered < 0 ? null : count(at.registered);
    unit.ballots = at.ballots < 0 ? null : count(at.ballots);
    for (const { index, column } of totals) checkTotal(unit, column.contest, count(index), number);
    units.push(unit);
  });
  return finishReturns(view, mapping, {
    contests,
    units,
    misfits,
    disagreements,
    notes: [...notes.list(descriptions), ...noteIgnored(view, mapping)],
  });

  function checkTotal(unit: UnitDraft, office: string | null, stated: number | null, row: number): void {
    const contest = contests.findIndex((candidate) => candidate.office === office);
    const counts = [...(unit.counts.get(contest)?.values() ?? [])];
    if (stated === null || counts.length === 0 || counts.includes(null)) return;
    const summed = counts.reduce<number>((sum, votes) => sum + (votes ?? 0), 0);
    if (summed !== stated) {
      disagreements.push({ row, unitId: unit.id, what: `total of ${office ?? ''}`, stated, summed });
    }
  }
}

const mostNamed = 12;

/** Names the columns of numbers that were not read, so that a candidate among them is seen. */
function noteIgnored(view: TableView, mapping: LayoutMapping): readonly ImportNote[] {
  const names = findColumns(mapping, 'ignored').flatMap(({ index, column }) =>
    view.rows.some((row) => readCount(cellAt(row, index)).kind === 'count') ? [column.header] : [],
  );
  if (names.length === 0) return [];
  const listed = names.slice(0, mostNamed).join(', ') + (names.length > mostNamed ? ', …' : '');
  const message = `Columns with numbers that were not read: ${listed}.`;
  return [{ code: 'columns-not-read', message, file: view.table.file, count: names.length }];
}

interface Place {
  readonly index: number;
  readonly contest: number;
  readonly candidate: number;
}

function draftContests(columns: ReturnType<typeof findColumns>): {
  readonly contests: readonly ContestDraft[];
  readonly places: readonly Place[];
} {
  const contests: ContestDraft[] = [];
  const places = columns.map(({ index, column }): Place => {
    const office = column.contest ?? '';
    let contest = contests.findIndex((candidate) => candidate.office === office);
    if (contest < 0) {
      contest = contests.length;
      contests.push({ office, district: null, stage: null, date: null, candidates: [] });
    }
    const candidates = contests[contest]?.candidates ?? [];
    candidates.push({ name: column.name ?? column.header, party: column.party });
    return { index, contest, candidate: candidates.length - 1 };
  });
  return { contests, places };
}
