import type { Pack } from '../../core/pack';
import type { ReturnsTable, TableContest, UnitRow } from '../layouts/read-table';
import { baseKey, type PlannedTable } from '../plan/import-plan';
import { basePrecinctField } from './base-boundaries';
import { remember } from '../../core/remember';

/** The precincts of a pack with their votes, as a table whose units can be joined to new polygons. */
export const baseTable = remember((base: Pack): PlannedTable => ({
  key: baseKey,
  raw: { file: base.name, sheet: null, header: [], rows: [], rowNumbers: [], notes: [] },
  recognized: [],
  mapping: null,
  use: 'returns',
  read: readBase(base),
  census: null,
  error: null,
  date: null,
}));

/** A contest of a pack as a table would name it. */
export const baseContest = ({ contest, candidates }: Pack['contests'][number]): TableContest => ({
  key: contest.id,
  office: contest.office,
  district: contest.district,
  stage: contest.stage,
  date: contest.date,
  candidates: candidates.map(({ name, party }) => ({ name, party })),
});

function readBase(base: Pack): ReturnsTable {
  const votes = base.contests.map(({ units }) => new Map(units.map((unit) => [unit.id, unit.votes])));
  return {
    kind: 'returns',
    file: base.name,
    sheet: null,
    contests: base.contests.map(baseContest),
    units: base.precincts.map(({ id }): UnitRow => ({
      id,
      parts: { [basePrecinctField]: id },
      name: null,
      kind: 'precinct',
      kindReason: null,
      record: 1,
      rows: [],
      votes: votes.map((byUnit) => byUnit.get(id) ?? null),
      partlyWithheld: votes.map(() => []),
      registered: null,
      ballots: null,
    })),
    totalRows: [],
    misfits: [],
    disagreements: [],
    notes: [],
  };
}

/** Ids of the votes that the pack counts without an area. */
export const ballotGroupsOf = (base: Pack): ReadonlySet<string> =>
  new Set(
    base.contests.flatMap(({ units }) =>
      units.filter(({ kind }) => kind === 'ballot group').map(({ id }) => id),
    ),
  );
