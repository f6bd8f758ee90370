import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverageOf } from '../../src/core/election/coverage';
import type { Pack } from '../../src/core/pack';
import { finishImport, type FinishedImport } from '../../src/import/finish/finish-import';
import type { ImportPlan } from '../../src/import/plan/import-plan';
import { acceptProposals, inspectFiles } from '../../src/import/inspect/inspect-files';
import type { GivenFile } from '../../src/files/given-file';
import { givenText, madeUpPolygons, madeUpPrimary, madeUpRunoff } from '../fixtures/made-up-import';
import { polygonsOfPrecincts } from '../fixtures/made-up-replacement';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('import-replace');

const [primary, runoff] = ['1999-01-05-primary', '1999-03-02-runoff'];
const ids = ['0101', '0102', '0103', '0201', '0299', '0777', 'Absentee 1'];
const counts = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...ids), ada: fc.nat(999), bo: fc.option(fc.nat(999), { freq: 6 }) }),
  { minLength: 1, maxLength: ids.length, selector: ({ id }) => id },
);
const drawn = fc.option(fc.subarray(['01001', '01002', '01003', '01004', '02001', '0299'], { minLength: 1 }));

async function plan(files: readonly GivenFile[], base?: Pack): Promise<ImportPlan> {
  const inspected = await inspectFiles(files, base === undefined ? {} : { base });
  if (!inspected.ok) throw new Error(inspected.error.message);
  return acceptProposals(inspected.value);
}

async function finish(made: ImportPlan): Promise<FinishedImport> {
  const finished = await finishImport(made);
  if (!finished.ok) throw new Error(finished.error.message);
  return finished.value;
}

const linesOf = (files: ReadonlyMap<string, Uint8Array>, contestId: string): readonly string[] =>
  new TextDecoder()
    .decode(files.get('returns.csv'))
    .split('\n')
    .filter((line) => line.includes(`,${contestId},`));

it('a replaced count has the votes of its file, and no other contest loses or gains any', async () => {
  const base = await finish(await plan([madeUpPolygons, madeUpPrimary, madeUpRunoff]));
  await fc.assert(
    fc.asyncProperty(counts, drawn, async (units, polygons) => {
      const lines = units.map(({ id, ada, bo }) => `${id},${ada},${bo ?? '*'}`);
      const returns = givenText(
        '19990302-runoff-again.csv',
        ['id,Ada Made-up,Bo Made-up', ...lines].join('\n'),
      );
      const areas = polygons === null ? [] : [polygonsOfPrecincts(base.pack, polygons, (id) => id)];
      const made = await plan([returns, ...areas], base.pack);
      const { pack, files } = await finish(made);
      expect(linesOf(files, primary)).toEqual(linesOf(base.files, primary));
      expect(pack.contests.map(({ contest }) => contest.id)).toEqual([primary, runoff]);
      const notCounted = made.problems
        .filter(({ code }) => code === 'total-row' || code === 'misfit')
        .reduce((sum, { votes }) => sum + votes, 0);
      const inFile = units.reduce((sum, { ada, bo }) => sum + ada + (bo ?? 0), 0);
      expect(coverageOf(pack, runoff, 'precinct area').reportedVotes + notCounted).toBe(inFile);
      for (const contest of [primary, runoff]) {
        const { placedVotes, unplacedVotes, ballotGroupVotes, reportedVotes } = coverageOf(
          pack,
          contest,
          'precinct area',
        );
        expect(placedVotes + unplacedVotes + ballotGroupVotes).toBe(reportedVotes);
      }
      const kept = new Set(pack.precincts.map(({ id }) => id));
      expect(base.pack.precincts.every(({ id }) => kept.has(id))).toBe(true);
    }),
    { numRuns: 80 },
  );
});
