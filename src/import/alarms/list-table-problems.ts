import { decidedKind } from '../layouts/mapping';
import type { ReturnsTable } from '../layouts/read-table';
import { unitVotes } from '../layouts/total-rows';
import type { CountedUnit } from '../contests/count-units';
import { findSuspectedTotals } from './find-suspected-totals';
import type { PlannedJoin, PlannedTable, ProblemList } from '../plan/import-plan';
import { countedVotes } from '../contests/count-units';
import { problemItem as item, problemList as list, rowsText } from '../plan/problem-list';

/** What did not fit in one table, with the votes at stake. */
export function listTableProblems(
  { read, key, mapping }: PlannedTable,
  join: PlannedJoin | undefined,
  units: readonly CountedUnit[],
): readonly ProblemList[] {
  if (read === null) return [];
  return [
    ...(join === undefined ? [] : listPlaces(key, units)),
    ...listRecords(key, units),
    ...listTotals(key, read, units, (id) => mapping !== null && decidedKind(mapping, id) !== undefined),
    list(
      key,
      'ballot-group',
      'Ballots counted as a group, without a precinct',
      'Counted as ballot groups, not drawn.',
      units.filter(({ kind }) => kind === 'ballot group').map((unit) => item(unit.label, countedVotes(unit))),
    ),
    list(
      key,
      'redacted',
      'Units with withheld counts',
      'Withheld counts are kept as withheld, which is not zero; the votes that are known are counted.',
      units.flatMap((unit) => {
        const withheld = unit.votes
          .flatMap((counts) => counts ?? [])
          .filter((count) => count === null).length;
        const partly = unit.partlyWithheld.flat().length;
        if (withheld + partly === 0) return [];
        return [item(unit.label, countedVotes(unit), describeWithheld(withheld, partly))];
      }),
    ),
    list(
      key,
      'misfit',
      'Rows and cells that could not be read',
      'Not counted.',
      read.misfits.map(({ row, column, message, text, votes }) =>
        item(
          column === null ? `row ${row}` : `row ${row}, ${column}`,
          votes ?? 0,
          text === null ? message : `${message} ("${text}")`,
        ),
      ),
    ),
    list(
      key,
      'disagreement',
      'Sums in the file that differ from their own parts',
      'The parts are counted.',
      read.disagreements.map(({ row, unitId, what, stated, summed }) =>
        item(unitId, Math.abs(stated - summed), `row ${row}, ${what}: says ${stated}, adds up to ${summed}`),
      ),
    ),
  ];
}

const describeWithheld = (withheld: number, partly: number): string =>
  [
    ...(withheld === 0 ? [] : [`${withheld} withheld`]),
    ...(partly === 0 ? [] : [`${partly} withheld in part`]),
    'votes that are known',
  ].join(', ');

function listPlaces(key: string, units: readonly CountedUnit[]): readonly ProblemList[] {
  const shared = new Map<string, CountedUnit[]>();
  for (const unit of units) {
    if (unit.boundaryId !== null) shared.set(unit.boundaryId, [...(shared.get(unit.boundaryId) ?? []), unit]);
  }
  return [
    list(
      key,
      'returns-without-polygon',
      'Returns without a polygon',
      'Counted as unplaced units, not drawn.',
      units
        .filter(({ kind, boundaryId }) => kind === 'precinct' && boundaryId === null)
        .map((unit) => item(unit.label, countedVotes(unit))),
    ),
    list(
      key,
      'several-returns-one-polygon',
      'Several returns for one polygon',
      'Drawn together in that polygon.',
      [...shared]
        .filter(([, together]) => together.length > 1)
        .map(([id, together]) =>
          item(
            id,
            together.reduce((sum, unit) => sum + countedVotes(unit), 0),
            together.map(({ label }) => label).join(', '),
          ),
        ),
    ),
  ];
}

const listRecords = (key: string, units: readonly CountedUnit[]): readonly ProblemList[] => [
  list(
    key,
    'repeated-record',
    'Records that repeat the figures of an earlier record of the same unit',
    'Counted once.',
    units.flatMap(({ label, repeats }) =>
      repeats.map((record) => item(label, unitVotes(record), rowsText(record.rows))),
    ),
  ),
  list(
    key,
    'further-record',
    'Further records of the same unit with figures of their own',
    'Added to the unit.',
    units.flatMap(({ label, additions }) =>
      additions.map((record) => item(label, unitVotes(record), rowsText(record.rows))),
    ),
  ),
];

const listTotals = (
  key: string,
  read: ReturnsTable,
  units: readonly CountedUnit[],
  isDecided: (id: string) => boolean,
): readonly ProblemList[] => [
  list(
    key,
    'total-row',
    'Rows that repeat votes of other rows (totals)',
    'Not counted.',
    read.totalRows.map((row) =>
      item(
        row.id === '' ? rowsText(row.rows) : row.id,
        unitVotes(row),
        [row.kindReason, row.agrees === false ? 'differs from the rows that it stands for' : null]
          .filter((text) => text !== null)
          .join('; '),
      ),
    ),
  ),
  list(
    key,
    'suspected-total',
    'Rows that look like totals but are counted',
    'Counted as units until you say that they are totals or ignore them.',
    findSuspectedTotals(units)
      .filter(({ unit }) => !isDecided(unit.id))
      .map(({ unit, reason }) => item(unit.label, countedVotes(unit), reason)),
  ),
];
