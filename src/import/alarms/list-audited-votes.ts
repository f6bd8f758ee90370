import type { CountToAudit, VoteList } from '../../pack/audit/likely-cause';
import { countUnits, type CountedUnit } from '../contests/count-units';
import { findSuspectedTotals } from './find-suspected-totals';
import type { ImportPlan, PlannedContest } from '../plan/import-plan';
import { countedVotes } from '../contests/count-units';
import { rowsText } from '../plan/problem-list';
import { remember } from '../../core/remember';

interface Entry {
  readonly id: string;
  readonly votes: readonly number[];
}

/** Votes of a contest that were counted and perhaps should not be, and those that were not and perhaps should be. */
export function listAuditedVotes(
  plan: ImportPlan,
  planned: readonly PlannedContest[],
  candidates: readonly string[],
): Pick<CountToAudit, 'counted' | 'leftOut'> {
  const lists = planned.map((contest) => listOfTable(plan, contest, candidates));
  const gather = (kind: VoteList['kind'], pick: (list: (typeof lists)[number]) => readonly Entry[]) =>
    addUp(kind, lists.flatMap(pick), candidates.length);
  return {
    counted: [
      ...gather('ballot groups', ({ groups }) => groups),
      ...gather('repeated records', ({ additions }) => additions),
      ...gather('records of precincts with the same figures', ({ twins }) => twins),
      ...gather('total rows', ({ suspected }) => suspected),
    ],
    leftOut: [
      ...gather('total rows', ({ totalRows }) => totalRows),
      ...gather('repeated records', ({ repeats }) => repeats),
    ],
  };
}

function listOfTable(
  { tables, joins, decisions }: ImportPlan,
  { tableKey, index, source }: PlannedContest,
  candidates: readonly string[],
) {
  const table = tables.find(({ key }) => key === tableKey);
  const join = joins.find((entry) => entry.tableKey === tableKey);
  const units = table === undefined ? [] : countUnits(table, join, decisions);
  const positions = candidates.map((name) =>
    source.candidates.findIndex((candidate) => candidate.name === name),
  );
  const entry = (id: string, { votes }: Pick<CountedUnit, 'votes'>): Entry => ({
    id,
    votes: positions.map((position) => votes[index]?.[position] ?? 0),
  });
  const records = (pick: 'repeats' | 'additions') =>
    units.flatMap((unit) =>
      unit[pick].map((record) => entry(`${unit.label}, ${rowsText(record.rows)}`, record)),
    );
  return {
    groups: units.filter(({ kind }) => kind === 'ballot group').map((unit) => entry(unit.label, unit)),
    additions: records('additions'),
    repeats: records('repeats'),
    twins: findTwins(units).map((unit) => entry(unit.label, unit)),
    suspected: findSuspectedTotals(units).map(({ unit }) => entry(unit.label, unit)),
    totalRows: (table?.read?.totalRows ?? []).map((row) =>
      entry(row.id === '' ? rowsText(row.rows) : row.id, row),
    ),
  };
}

const leastVotes = 10;

/**
 * Precincts with all the figures of an earlier one, as merged precincts have them that report what all cast together. Every
 * contest of a table asks about the same units.
 */
const findTwins = remember((units: readonly CountedUnit[]): readonly CountedUnit[] => {
  const seen = new Set<string>();
  return units.filter((unit) => {
    if (unit.kind !== 'precinct' || countedVotes(unit) < leastVotes) return false;
    const key = JSON.stringify([unit.votes, unit.registered, unit.ballots]);
    return seen.has(key) || seen.add(key).size === 0;
  });
});

function addUp(kind: VoteList['kind'], entries: readonly Entry[], length: number): readonly VoteList[] {
  if (entries.length === 0) return [];
  const votes = Array.from({ length }, (_, candidate) =>
    entries.reduce((sum, entry) => sum + (entry.votes[candidate] ?? 0), 0),
  );
  return [{ kind, ids: entries.map(({ id }) => id), votes }];
}
