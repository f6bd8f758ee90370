import { coverageOf } from '../../../src/core/election/coverage';
import type { FinishedImport } from '../../../src/import/finish/finish-import';
import type { ImportPlan, PlannedTable } from '../../../src/import/plan/import-plan';
import { expectThat } from './expectation';

const sum = (votes: readonly (number | null)[]): number =>
  votes.reduce<number>((total, count) => total + (count ?? 0), 0);

/** Votes of the units of a table in the contests that count. Sums beyond what numbers hold exactly are not compared. */
const votesOfTable = ({ plan, table }: { plan: ImportPlan; table: PlannedTable }): number => {
  // Sheets of one name have one key; the contests of a table are known by themselves.
  const own = new Set(table.read?.contests);
  const used = plan.contests.filter(({ source, isLeftOut }) => own.has(source) && !isLeftOut);
  const ignored = new Set(
    plan.decisions.tables?.find((entry) => entry.table === table.key)?.ignoredUnits ?? [],
  );
  return sum(
    (table.read?.units ?? [])
      .filter(({ id }) => !ignored.has(id))
      .flatMap(({ votes }) => used.flatMap(({ index }) => votes[index] ?? [])),
  );
};

const hasWithheld = (table: PlannedTable): boolean =>
  (table.read?.units ?? []).some(({ votes }) => votes.some((counts) => counts?.includes(null) === true));

/** No vote is lost or made between the tables and the pack: each is counted, or listed as a repeat. */
export function checkVotes(plan: ImportPlan, { pack }: FinishedImport): void {
  const used = plan.tables.filter(({ use }) => use === 'returns');
  const inTables = used.reduce((total, table) => total + votesOfTable({ plan, table }), 0);
  const leftOut = plan.contests.some(({ isLeftOut }) => isLeftOut);
  const listed = plan.problems
    .filter(({ code, file }) => code === 'repeated-record' && used.some(({ key }) => key === file))
    .reduce((total, { votes }) => total + votes, 0);
  const reported = pack.contests.reduce((total, { contest }) => {
    const coverage = coverageOf(pack, contest.id, 'precinct area');
    expectThat(
      coverage.placedVotes + coverage.unplacedVotes + coverage.ballotGroupVotes === coverage.reportedVotes,
      () => `${contest.id}: placed, unplaced and grouped votes are not those reported`,
    );
    return total + coverage.reportedVotes;
  }, 0);
  if (inTables > Number.MAX_SAFE_INTEGER || leftOut) return;
  const withheld = used.some(hasWithheld);
  expectThat(
    withheld ? reported + listed <= inTables : reported + listed === inTables,
    () => `The tables have ${inTables} votes; ${reported} are in the pack and ${listed} listed as repeats`,
  );
}
