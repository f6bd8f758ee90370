import { fail, succeed, type Result } from '../../core/result';
import type { RawTable } from '../import/raw';
import { readCount } from './count-cell';
import { suggestRole } from './header-words';
import type { Misfit } from './read-table';
import { cellAt, findHeader, foldHeader } from './table-view';
import { misfit } from './unit-draft';

export interface StatedTotal {
  /** null where the table has no column of offices. */
  readonly office: string | null;
  readonly candidate: string;
  readonly votes: number;
  readonly row: number;
}

export interface StatedTotals {
  readonly totals: readonly StatedTotal[];
  readonly misfits: readonly Misfit[];
}

/** Reads certified totals: a row for each candidate, with a column of candidates and one of votes. */
export function readTotalsTable(table: RawTable): Result<StatedTotals> {
  const view = findHeader(table, (folded) => {
    const roles = folded.map(suggestRole);
    return roles.includes('candidate') && roles.includes('row total');
  });
  if (view === null) {
    return fail('no-totals', 'A table of totals needs a column "candidate" and a column "votes".', {
      file: table.file,
    });
  }
  const roles = view.header.map((header) => suggestRole(foldHeader(header)));
  const at = {
    office: roles.indexOf('office'),
    candidate: roles.indexOf('candidate'),
    votes: roles.indexOf('row total'),
  };
  const totals: StatedTotal[] = [];
  const misfits: Misfit[] = [];
  view.rows.forEach((cells, position) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const row = view.rowNumbers[position] ?? 0;
    const text = cellAt(cells, at.votes);
    const read = readCount(text);
    const candidate = cellAt(cells, at.candidate);
    if (read.kind !== 'count' || candidate === '') {
      const column = view.header[read.kind === 'count' ? at.candidate : at.votes] ?? '';
      const message = read.kind === 'wrong' ? read.message : 'The row lacks a candidate or a count.';
      misfits.push(
        misfit(row, read.kind === 'wrong' ? read.code : 'missing-value', message, { column, text }),
      );
      return;
    }
    totals.push({ office: cellAt(cells, at.office) || null, candidate, votes: read.count, row });
  });
  return succeed({ totals, misfits });
}
