import type { ReturnsTable, UnitRow } from '../layout/read-table';
import type { CountToAudit, VoteList } from './likely-cause';

/**
 * One contest of a table as it is counted: every precinct and ballot group, joined or not. Units that do not report the
 * contest add nothing to it. `countRepeats`: whether all records of a repeated unit are counted or the first alone.
 */
export function countTable(table: ReturnsTable, contest: number, countRepeats: boolean): CountToAudit {
  const candidates = (table.contests[contest]?.candidates ?? []).map(({ name }) => name);
  const votesOf = (unit: UnitRow) => unit.votes[contest] ?? candidates.map(() => 0);
  const sumOf = (units: readonly UnitRow[]) =>
    candidates.map((_, index) => units.reduce((sum, unit) => sum + (votesOf(unit)[index] ?? 0), 0));
  const list = (kind: VoteList['kind'], units: readonly UnitRow[]): VoteList => ({
    kind,
    ids: units.map(({ id }) => id),
    votes: sumOf(units),
  });
  const repeats = table.units.filter(({ record }) => record > 1);
  const counted = countRepeats ? table.units : table.units.filter(({ record }) => record === 1);
  return {
    candidates,
    units: counted.map((unit) => ({ id: unit.id, votes: votesOf(unit) })),
    counted: [
      list('repeated records', countRepeats ? repeats : []),
      list(
        'ballot groups',
        counted.filter(({ kind }) => kind === 'ballot group'),
      ),
    ],
    leftOut: [list('total rows', table.totalRows), list('repeated records', countRepeats ? [] : repeats)],
  };
}
