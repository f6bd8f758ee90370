import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverageOf } from '../../src/core/election/coverage';
import { finishImport } from '../../src/pack/import/finish-import';
import { acceptProposals, inspectFiles } from '../../src/pack/import/inspect-files';
import { givenText, madeUpPolygons } from '../fixtures/made-up-import';

const seed = Number(process.env['PROPERTY_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`import-votes: PROPERTY_SEED=${seed}`);

const ids = ['0101', '0102', '0103', '0104', '0201', '0299', 'Absentee 1'];
const unit = fc.record({
  id: fc.constantFrom(...ids),
  votes: fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)),
});

it('no vote of the file is lost or made: every record is placed, unplaced, grouped or listed as not counted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 9 }), async (units) => {
      const rows = units.map(({ id, votes }) => [id, ...votes].join(','));
      const csv = ['precinct id,Ada Made-up,Bo Made-up,Cy Made-up', ...rows].join('\n');
      const inspected = await inspectFiles([madeUpPolygons, givenText('19990105-votes.csv', csv)]);
      if (!inspected.ok) throw new Error(inspected.error.message);
      const plan = acceptProposals(inspected.value);
      const finished = await finishImport(plan);
      const inFile = units.flatMap(({ votes }) => votes).reduce((sum, votes) => sum + votes, 0);
      const notCounted = plan.problems
        .filter(({ code }) => code === 'repeated-record' || code === 'total-row' || code === 'misfit')
        .reduce((sum, { votes }) => sum + votes, 0);
      if (!finished.ok) throw new Error(finished.error.message);
      const [contest] = finished.value.pack.contests;
      const coverage = coverageOf(finished.value.pack, contest?.contest.id ?? '', 'precinct area');
      expect(coverage.reportedVotes + notCounted).toBe(inFile);
      expect(coverage.placedVotes + coverage.unplacedVotes + coverage.ballotGroupVotes).toBe(
        coverage.reportedVotes,
      );
    }),
    { seed, numRuns: 60 },
  );
}, 60_000);
