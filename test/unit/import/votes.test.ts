import { expect, it } from 'vitest';
import { coverageOf } from '../../../src/core/election/coverage';
import { givenText, madeUpPolygons } from '../../fixtures/made-up-import';
import { finishPlan, planAccepted, problemOf, stakesOf } from '../../fixtures/plan-import';

const file = '19990302-votes.csv';
const contest = '1999-03-02-general';
const wide = (...lines: readonly string[]) =>
  givenText(file, ['id,Ada Made-up,Bo Made-up', ...lines].join('\n'));

it('keeps the known part of a count of which another record withholds a part, and the withheld part withheld', async () => {
  const plan = await planAccepted([madeUpPolygons, wide('01001,20,10', '01001,*,4', '01002,15,15')]);
  expect(problemOf(plan, 'redacted')).toMatchObject({
    votes: 34,
    items: [{ id: '01001', votes: 34, detail: '1 withheld in part, votes that are known' }],
  });
  const { pack } = await finishPlan(plan);
  expect(coverageOf(pack, contest, 'precinct area')).toMatchObject({ reportedVotes: 64, placedVotes: 64 });
  const units = pack.contests[0]?.units.map(({ id, votes }) => [id, votes]);
  expect(units).toEqual([
    ['01001', [20, 14]],
    ['01001 (withheld part)', [null, 0]],
    ['01002', [15, 15]],
  ]);
  expect(pack.precinctAreas.find(({ id }) => id === '01001')?.precinctIds).toEqual([
    '01001',
    '01001 (withheld part)',
  ]);
});

it('does so for ways of voting of which one is withheld, and for tables of one contest', async () => {
  const long = (name: string, ...lines: readonly string[]) =>
    givenText(name, ['precinct,office,candidate,election_day,absentee', ...lines].join('\n'));
  const modes = await planAccepted([
    madeUpPolygons,
    long(file, '01001,Mayor,Ada Made-up,7,*', '01001,Mayor,Bo Made-up,3,2', '01002,Mayor,Ada Made-up,1,1'),
  ]);
  expect(stakesOf(modes, 'redacted')).toEqual([['01001', 12]]);
  const finished = await finishPlan(modes);
  expect(coverageOf(finished.pack, contest, 'precinct area').reportedVotes).toBe(14);
  expect(finished.report.audit.contests[0]?.withheldCounts).toBe(1);

  const tables = await planAccepted([
    madeUpPolygons,
    long(file, '01001,Mayor,Ada Made-up,7,0', '01001,Mayor,Bo Made-up,3,2'),
    long('19990302-more.csv', '01001,Mayor,Ada Made-up,*,*', '01001,Mayor,Bo Made-up,1,0'),
  ]);
  const { pack } = await finishPlan(tables);
  expect(coverageOf(pack, contest, 'precinct area').reportedVotes).toBe(13);
  expect(pack.contests[0]?.units.map(({ id, votes }) => [id, votes])).toEqual([
    ['01001', [7, 6]],
    ['01001 (withheld part)', [null, 0]],
  ]);
});

it('takes the ways of voting where only their total is withheld', async () => {
  const plan = await planAccepted([
    madeUpPolygons,
    givenText(
      file,
      [
        'LOCATION,PRECINCT,TYPE,Ada Made-up,Bo Made-up',
        'TOWN,01001,POLLING PLACE,5,9',
        'TOWN,01001,VBM PORTION,4,*',
        'TOWN,01001,TOTAL,*,*',
        'TOWN,01002,TOTAL,6,7',
      ].join('\n'),
    ),
  ]);
  const { pack } = await finishPlan(plan);
  expect(pack.contests[0]?.units.map(({ id, votes }) => [id, votes])).toEqual([
    ['01001', [9, 9]],
    ['01001 (withheld part)', [0, null]],
    ['01002', [6, 7]],
  ]);
});
