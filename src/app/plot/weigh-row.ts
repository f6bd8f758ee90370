import { findPeopleColumn } from '../../core/census/district-profile';
import { readColumn } from '../../core/census/measure-tract';
import { openingContest } from '../../core/election/opening-contest';
import { findContest } from '../../core/election/find-contest';
import { tallyTotal } from '../../core/election/tally';
import { indexById } from '../../core/index-by-id';
import type { Pack } from '../../core/pack';
import { peopleOfRow } from '../table/people-of-row';
import type { TableColumn } from '../table/table-column';
import { tallyOfRow, type TableRow } from '../table/table-row';

/** What a point counts for, in its size and in the fit. */
export interface Weighing {
  /** In words that follow a number: `votes in the runoff`, `residents`. */
  readonly words: string;
  readonly weightOf: (row: TableRow) => number;
}

/**
 * Points weigh as much as their votes in the latest contest that either axis reads, or, where neither is about votes,
 * as their residents.
 */
export function weighRows(pack: Pack, x: TableColumn, y: TableColumn): Weighing {
  const ids = new Set([...x.contests, ...y.contests]);
  const latest = pack.contests.findLast(({ contest }) => ids.has(contest.id));
  const fallback = pack.tracts.length > 0 && ids.size === 0 ? weighByResidents(pack) : null;
  if (fallback !== null) return fallback;
  const id = latest?.contest.id ?? openingContest(pack.contests)?.contest.id ?? '';
  const title = findContest(pack, id)?.contest.shortTitle.toLowerCase() ?? 'contest';
  return {
    words: `votes in the ${title}`,
    weightOf: (row) => {
      const tally = tallyOfRow(pack, id, row);
      return tally === null ? 0 : tallyTotal(tally);
    },
  };
}

function weighByResidents(pack: Pack): Weighing | null {
  const column = findPeopleColumn(pack.demographicMeasures);
  if (column === null) return null;
  const tracts = indexById(pack.tracts);
  const measure = pack.demographicMeasures.find(
    ({ column: each, kind }) => each === column && kind === 'value',
  );
  return {
    words: 'residents',
    weightOf: (row) => {
      const tract = row.place?.unit === 'tract' ? tracts.get(row.place.id) : undefined;
      if (tract !== undefined) return Math.max(0, readColumn(tract, column).estimate ?? 0);
      return measure === undefined ? 0 : Math.max(0, peopleOfRow(pack, row, measure).value ?? 0);
    },
  };
}
