import { readCount } from './count-cell';
import { finishReturns } from './finish-returns';
import { findColumn, findColumns, type LayoutMapping } from './mapping';
import { createNoteCounter } from './note-counter';
import type { Disagreement, Misfit, ReturnsTable } from './read-table';
import { cellAt, type TableView } from './table-view';
import { draftUnit, misfit, setCount, type ContestDraft, type UnitDraft } from './unit-draft';
import { formatVotes } from '../../words/format';

interface StatementRow {
  readonly number: number;
  readonly type: string;
  readonly cells: readonly string[];
}

interface Block {
  readonly id: string;
  readonly name: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly rows: StatementRow[];
}

const isTotal = (type: string): boolean => type === 'TOTAL';

const descriptions: Readonly<Record<string, (count: number) => string>> = {
  'total-rows-used': (count) =>
    `Votes were taken from the TOTAL row of ${formatVotes(count)} units alone; their other rows were used to check it.`,
  'portions-summed': (count) => `${count} units have no TOTAL row; their portions were added up.`,
  redacted: (count) => `${formatVotes(count)} counts are withheld; they are not zero.`,
};

/** Reads blocks of rows that end in a total for each unit; every vote once. */
export function readStatementRows(view: TableView, mapping: LayoutMapping): ReturnsTable {
  const columns = findColumns(mapping, 'candidate votes');
  const registered = findColumn(mapping, 'registered');
  const ballots = findColumn(mapping, 'ballots');
  const notes = createNoteCounter(view.table.file);
  const misfits: Misfit[] = [];
  const disagreements: Disagreement[] = [];
  const contest: ContestDraft = {
    office: columns[0]?.column.contest ?? '',
    district: null,
    stage: null,
    date: null,
    candidates: columns.map(({ column }) => ({ name: column.name ?? column.header, party: column.party })),
  };
  const units = collectBlocks(view, mapping).map((block): UnitDraft => {
    const unit = draftUnit(block.id, block.parts);
    unit.name = block.name || null;
    unit.rows.push(...block.rows.map(({ number }) => number));
    if (/^ballot group\b/i.test(block.name)) {
      unit.kind = { kind: 'ballot group', reason: `its location is "${block.name}"` };
    }
    const totals = block.rows.filter(({ type }) => isTotal(type));
    const used = totals.length > 0 ? totals : block.rows;
    notes.add(totals.length > 0 ? 'total-rows-used' : 'portions-summed', block.rows[0]?.number);
    columns.forEach(({ index }, candidate) => {
      const { count, isPartial } = settle(block, used, index);
      setCount(unit, 0, candidate, count, isPartial);
    });
    unit.registered = registered < 0 ? null : largest(used, registered);
    const cast = ballots < 0 ? null : settle(block, used, ballots);
    unit.ballots = cast === null || cast.isPartial ? null : cast.count;
    return unit;
  });
  return finishReturns(view, mapping, {
    contests: [contest],
    units,
    misfits,
    disagreements,
    notes: notes.list(descriptions),
  });

  function settle(block: Block, used: readonly StatementRow[], index: number): SummedCells {
    for (const { number, cells } of block.rows) {
      const read = readCount(cellAt(cells, index));
      if (read.kind === 'wrong') {
        const place = { column: view.header[index] ?? '', text: cellAt(cells, index) };
        misfits.push(misfit(number, read.code, read.message, place));
      }
    }
    const total = sumCells(used, index);
    const summed = sumCells(
      block.rows.filter((row) => !used.includes(row)),
      index,
    );
    if (total.count === null || total.isPartial) notes.add('redacted', used[0]?.number);
    if (total.count === null) return summed;
    if (summed.count !== null && !total.isPartial && !summed.isPartial && total.count !== summed.count) {
      const [row, what] = [used[0]?.number ?? 0, view.header[index] ?? ''];
      disagreements.push({ row, unitId: block.id, what, stated: total.count, summed: summed.count });
    }
    return total;
  }
}

/** Rows of one unit that follow each other; a type that comes again starts another record. */
function collectBlocks(view: TableView, mapping: LayoutMapping): readonly Block[] {
  const id = findColumn(mapping, 'unit id');
  const name = findColumn(mapping, 'unit name');
  const type = findColumn(mapping, 'row type');
  const parts = findColumns(mapping, 'unit part');
  const blocks: Block[] = [];
  view.rows.forEach((cells, position) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (view.header.every((header, index) => header === cellAt(cells, index))) return;
    const row = { number: view.rowNumbers[position] ?? 0, type: cellAt(cells, type).toUpperCase(), cells };
    const own = cellAt(cells, id);
    const last = blocks.at(-1);
    if (
      last?.id === own &&
      last.name === cellAt(cells, name) &&
      last.rows.every((other) => other.type !== row.type)
    ) {
      last.rows.push(row);
      return;
    }
    blocks.push({
      id: own,
      name: cellAt(cells, name),
      parts: Object.fromEntries(
        parts.map(({ index, column }) => [column.name ?? column.header, cellAt(cells, index)]),
      ),
      rows: [row],
    });
  });
  return blocks;
}

interface SummedCells {
  /** What is known of the sum; null where nothing is. */
  readonly count: number | null;
  readonly isPartial: boolean;
}

function sumCells(rows: readonly StatementRow[], index: number): SummedCells {
  const reads = rows.map(({ cells }) => readCount(cellAt(cells, index)));
  const sum = reads.reduce((total, read) => total + (read.kind === 'count' ? read.count : 0), 0);
  const isWhole = rows.length > 0 && reads.every(({ kind }) => kind === 'count');
  return { count: isWhole || sum > 0 ? sum : null, isPartial: !isWhole && sum > 0 };
}

/** Registration stands on some rows of a block only; the largest is the unit's. */
function largest(rows: readonly StatementRow[], index: number): number | null {
  const counts = rows.flatMap(({ cells }) => {
    const read = readCount(cellAt(cells, index));
    return read.kind === 'count' ? [read.count] : [];
  });
  return counts.length === 0 ? null : Math.max(...counts);
}
