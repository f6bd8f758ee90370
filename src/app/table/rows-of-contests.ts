import type { Pack } from '../../core/pack';
import { tallyOfRow, type TableRow } from './table-row';

/**
 * The rows that have to do with some contests: precincts and ballot groups that reported in none of them are left out,
 * which takes no vote away.
 */
export function rowsOfContests(
  pack: Pack,
  rows: readonly TableRow[],
  contestIds: readonly string[],
): readonly TableRow[] {
  return rows.filter(
    (row) =>
      !isReportingUnit(row) || contestIds.some((contestId) => tallyOfRow(pack, contestId, row) !== null),
  );
}

const isReportingUnit = ({ kind }: TableRow): boolean =>
  kind === 'precinct' || kind === 'unplaced precinct' || kind === 'ballot group';
