import { boundaryUnitsOf } from '../joins/join-unit';
import type { ReturnsTable } from '../layouts/read-table';
import { unitVotes } from '../layouts/total-rows';
import type { ImportDecisions } from '../decisions/import-decisions';
import type { PlannedBoundaries, PlannedTable, ProblemItem, ProblemList } from '../plan/import-plan';
import { labelUnits } from '../contests/label-units';
import { boundaryIdOf } from '../joins/join-unit';
import { problemItem, problemList } from '../plan/problem-list';

/** Repairs by hand of a table that name no precinct of it or no boundary, with the votes that they were to place. */
export function listUnusedRepairs(
  { raw, field }: PlannedBoundaries,
  { key, read }: PlannedTable,
  decisions: ImportDecisions,
): ProblemList {
  const decision = decisions.tables?.find(({ table }) => table === key);
  const known = new Set(field === null ? [] : boundaryUnitsOf(raw, field).map(boundaryIdOf));
  const ignored = new Set(decision?.ignoredUnits ?? []);
  const items =
    read === null
      ? []
      : Object.entries(decision?.byHand ?? {}).flatMap(([unit, boundary]) => {
          const detail = ignored.has(unit)
            ? 'the unit is ignored'
            : boundary === null || known.has(boundary)
              ? null
              : `there is no boundary "${boundary}"`;
          return describeRepair(read, unit, detail);
        });
  return problemList(
    key,
    'unused-repair',
    'Repairs by hand that fit nothing',
    'Not applied; the units are joined as if they had not been made.',
    items,
  );
}

function describeRepair(read: ReturnsTable, unit: string, detail: string | null): readonly ProblemItem[] {
  const labels = labelUnits(read);
  const named = read.units.filter(({ id }, index) => id === unit || labels[index] === unit);
  const precincts = named.filter(({ kind }) => kind === 'precinct');
  const isTotal = read.totalRows.some(({ id }) => id === unit);
  const problem =
    precincts.length > 0
      ? detail
      : named.length > 0
        ? 'it is a ballot group, which has no place'
        : isTotal
          ? 'the row is a total, which is not counted'
          : 'the table has no such unit';
  const votes = named.reduce((sum, record) => sum + unitVotes(record), 0);
  return problem === null ? [] : [problemItem(unit, votes, problem)];
}
