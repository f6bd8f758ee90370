import { describe, expect, it } from 'vitest';
import type { ImportDecisions } from '../../../src/import/decisions/import-decisions';
import { givenText, madeUpPolygons } from '../../fixtures/made-up-import';
import { finishPlan, planAccepted } from '../../fixtures/plan-import';

const file = '19990302-votes.csv';
const contest = '1999-03-02-general';

async function auditOf(
  lines: readonly string[],
  totals: readonly [number, number],
  more: ImportDecisions = {},
) {
  const votes = givenText(file, ['id,Ada Made-up,Bo Made-up', ...lines].join('\n'));
  const plan = await planAccepted([madeUpPolygons, votes], {
    ...more,
    totals: [
      { contest, candidate: 'Ada Made-up', votes: totals[0] },
      { contest, candidate: 'Bo Made-up', votes: totals[1] },
    ],
  });
  const [audit] = (await finishPlan(plan)).report.totals;
  return {
    status: audit?.status,
    causes: audit?.causes.map(({ kind, evidence }) => [kind, evidence]),
  };
}

describe('a difference from certified totals', () => {
  it('is traced to repeated records of merged precincts that were said to add', async () => {
    const lines = ['01001,20,10', '01001,20,10', '01002,15,15', '01003,7,1', '01003,7,1'];
    expect(await auditOf(lines, [42, 26], { tables: [{ table: file, repeats: 'add' }] })).toEqual({
      status: { kind: 'differs', by: 38 },
      causes: [['repeated records counted', ['01001, row 3', '01003, row 6']]],
    });
  });

  it('is traced to repeated records that were left out though they belong to the count', async () => {
    expect(await auditOf(['01001,20,10', '01001,20,10', '01002,15,15', '01003,3,1'], [58, 36])).toEqual({
      status: { kind: 'differs', by: 30 },
      causes: [['left out', ['01001, row 3']]],
    });
  });

  it('is traced to precincts that report the figures of the one they were merged with', async () => {
    const lines = ['01001,20,10', '01002,20,10', '01003,15,17', '01004,15,17', '02001,4,3'];
    expect(await auditOf(lines, [39, 30])).toEqual({
      status: { kind: 'differs', by: 62 },
      causes: [['repeated records counted', ['01002', '01004']]],
    });
  });

  it('is traced to rows of totals that are counted as units', async () => {
    const lines = ['9,9,9', 'North,6,9', '01001,1,2', '01002,5,7', 'South,10,6', '01003,7,1', '01004,3,5'];
    const { causes } = await auditOf(lines, [25, 24]);
    expect(causes).toContainEqual(['total rows counted', ['North', 'South']]);
  });
});

it('says of every row of a totals file that is compared with nothing why, and takes totals of all for no candidate', async () => {
  const votes = givenText(file, 'id,Ada Made-up,Bo Made-up\n01001,20,10\n01002,15,15\n');
  const read = async (text: string) => {
    const plan = await planAccepted([madeUpPolygons, votes, givenText('totals.csv', text)], {
      tables: [{ table: 'totals.csv', use: 'totals' }],
    });
    const { report } = await finishPlan(plan);
    const list = report.problems.find(({ code }) => code === 'unused-total');
    return { status: report.totals[0]?.status, unused: list?.items.map(({ id, detail }) => [id, detail]) };
  };
  expect(await read('candidate,votes\nAda Made-up,35\nBo Made-up,25\nTotal,60\nUnder Votes,4\n')).toEqual({
    status: { kind: 'audited' },
    unused: undefined,
  });
  expect((await read('candidate,votes\nAda Made-up,x\nBo Made-up,24\nBo Made-up,25\n')).unused).toEqual([
    ['row 2', 'The total of "Ada Made-up" is no count of votes.'],
    ['row 4', 'The total of "Bo Made-up" is given before as another number; the last one is compared.'],
  ]);
  expect((await read('Made-up heading\nAda Made-up\n')).unused).toEqual([
    ['row 2', 'It has no column of candidates or none of votes.'],
  ]);
});
