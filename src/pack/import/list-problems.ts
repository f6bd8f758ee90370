import { findingTitles } from '../../core/geometry/repair/repair-report';
import { boundaryUnitsOf } from '../join/join-unit';
import { unitVotes } from '../layout/total-rows';
import { countUnits } from './count-units';
import type { ImportDecisions } from './import-decisions';
import type { PlannedBoundaries, PlannedJoin, PlannedTable, ProblemItem, ProblemList } from './import-plan';
import { boundaryIdOf } from './plan-joins';

const item = (id: string, votes = 0, detail: string | null = null): ProblemItem => ({ id, votes, detail });

const rowsText = (rows: readonly number[]): string =>
  `row${rows.length === 1 ? '' : 's'} ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''}`;

/** Everything that did not fit, a list for each kind and file. */
export function listProblems(
  boundaries: PlannedBoundaries | null,
  tables: readonly PlannedTable[],
  joins: readonly PlannedJoin[],
  decisions: ImportDecisions,
): readonly ProblemList[] {
  const lists = [
    ...(boundaries === null ? [] : listBoundaryProblems(boundaries, joins)),
    ...tables.flatMap((table) =>
      listTableProblems(
        table,
        joins.find(({ tableKey }) => tableKey === table.key),
        decisions,
      ),
    ),
  ];
  return lists.filter(({ items }) => items.length > 0);
}

function list(
  file: string,
  code: string,
  title: string,
  outcome: string,
  items: readonly ProblemItem[],
): ProblemList {
  return { code, title, file, items, votes: items.reduce((sum, { votes }) => sum + votes, 0), outcome };
}

function listTableProblems(
  table: PlannedTable,
  join: PlannedJoin | undefined,
  decisions: ImportDecisions,
): readonly ProblemList[] {
  const { read, key } = table;
  if (read === null) return [];
  const units = countUnits(table, join, decisions);
  const votesOf = (votes: (typeof units)[number]['votes']) =>
    votes.flat().reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const orphans = units.filter(({ kind, boundaryId }) => kind === 'precinct' && boundaryId === null);
  const groups = units.filter(({ kind }) => kind === 'ballot group');
  const shared = new Map<string, string[]>();
  for (const { boundaryId, label } of units) {
    if (boundaryId !== null) shared.set(boundaryId, [...(shared.get(boundaryId) ?? []), label]);
  }
  return [
    ...(join === undefined
      ? []
      : [
          list(
            key,
            'returns-without-polygon',
            'Returns without a polygon',
            'Counted as unplaced units, not drawn.',
            orphans.map(({ label, votes }) => item(label, votesOf(votes))),
          ),
        ]),
    list(
      key,
      'several-returns-one-polygon',
      'Several returns for one polygon',
      'Drawn together in that polygon.',
      [...shared]
        .filter(([, labels]) => labels.length > 1)
        .map(([id, labels]) => item(id, 0, labels.join(', '))),
    ),
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
      'ballot-group',
      'Ballots counted as a group, without a precinct',
      'Counted as ballot groups, not drawn.',
      groups.map(({ label, votes }) => item(label, votesOf(votes))),
    ),
    list(
      key,
      'redacted',
      'Units with withheld counts',
      'Withheld counts are kept as withheld, which is not zero.',
      units
        .filter(({ votes }) => votes.some((counts) => counts?.includes(null) === true))
        .map(({ label, votes }) => item(label, votesOf(votes), 'votes that are known')),
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

function listBoundaryProblems(
  { raw, repairs, field }: PlannedBoundaries,
  joins: readonly PlannedJoin[],
): readonly ProblemList[] {
  const ids = field === null ? [] : boundaryUnitsOf(raw, field).map(boundaryIdOf);
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const nameOf = (index: number) => ids[index] ?? `feature ${index + 1}`;
  const used = new Set(joins.flatMap(({ boundaryOf, partOf }) => [...boundaryOf.values(), ...partOf.keys()]));
  const together = new Map(joins.flatMap(({ partOf }) => [...partOf]));
  return [
    list(
      raw.file,
      'polygon-without-returns',
      'Polygons without returns',
      'Drawn as places without data.',
      joins.length === 0 ? [] : [...counts.keys()].filter((id) => !used.has(id)).map((id) => item(id)),
    ),
    list(
      raw.file,
      'duplicate-polygon',
      'Polygons with the same id',
      'Drawn together as one place.',
      [...counts].filter(([, count]) => count > 1).map(([id, count]) => item(id, 0, `${count} polygons`)),
    ),
    list(
      raw.file,
      'several-polygons-one-return',
      'Polygons that the rules make one place',
      'Drawn together.',
      [...together].map(([id, place]) => item(id, 0, `drawn with ${place}`)),
    ),
    list(
      raw.file,
      'unrepaired-geometry',
      'Geometry that is missing or could not be repaired',
      'Drawn as it is where it can be drawn; otherwise the place is not on the map and its votes count as unplaced.',
      repairs.features
        .filter(({ valid }) => !valid)
        .map(({ index, findings }) =>
          item(nameOf(index), 0, findings.map((finding) => findingTitles[finding]).join('; ')),
        ),
    ),
  ];
}
