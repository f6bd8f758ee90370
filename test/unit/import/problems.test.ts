import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/core/election/coverage';
import { applyDecisions } from '../../../src/import/inspect/inspect-files';
import { givenText, madeUpPolygons, madeUpRunoff } from '../../fixtures/made-up-import';
import { finishPlan, planAccepted, problemOf, stakesOf } from '../../fixtures/plan-import';

const file = '19990302-votes.csv';
const contest = '1999-03-02-general';
const wide = (...lines: readonly string[]) =>
  givenText(file, ['id,Ada Made-up,Bo Made-up', ...lines].join('\n'));

describe('repairs by hand', () => {
  it('are listed where they name no unit or no boundary, with the votes that they were to place', async () => {
    const plan = await planAccepted([madeUpPolygons, madeUpRunoff], {
      tables: [
        {
          table: madeUpRunoff.name,
          byHand: { '0299': '09999', '0777': '01001', '0888': null, '0101': '01002' },
        },
      ],
    });
    expect(problemOf(plan, 'unused-repair')).toMatchObject({
      title: 'Repairs by hand that fit nothing',
      file: madeUpRunoff.name,
      votes: 30,
    });
    expect(problemOf(plan, 'unused-repair')?.items).toEqual([
      { id: '0299', votes: 30, detail: 'there is no boundary "09999"' },
      { id: '0777', votes: 0, detail: 'the table has no such unit' },
      { id: '0888', votes: 0, detail: 'the table has no such unit' },
    ]);
    expect(stakesOf(plan, 'returns-without-polygon')).toEqual([['0299', 30]]);
  });

  it('go for all records of a unit, and for one of two units of the same id by what it is listed as', async () => {
    const votes = givenText(
      file,
      ['county,precinct,office,candidate,votes', 'A,1,Mayor,Ada Made-up,10', 'A,1,Mayor,Ada Made-up,12'].join(
        '\n',
      ),
    );
    const records = await planAccepted([madeUpPolygons, votes], {
      tables: [{ table: file, byHand: { '1': '01003' } }],
    });
    expect(coverageOf((await finishPlan(records)).pack, contest, 'precinct area').placedVotes).toBe(22);
    const two = givenText(
      file,
      ['county,precinct,office,candidate,votes', 'A,1,Mayor,Ada Made-up,10', 'B,1,Mayor,Ada Made-up,12'].join(
        '\n',
      ),
    );
    const plan = await planAccepted([madeUpPolygons, two], {
      tables: [{ table: file, byHand: { '1 (B)': '01003' } }],
    });
    expect(stakesOf(plan, 'returns-without-polygon')).toEqual([['1 (A)', 10]]);
    expect(problemOf(plan, 'unused-repair')).toBeUndefined();
    expect(coverageOf((await finishPlan(plan)).pack, contest, 'precinct area').placedVotes).toBe(12);
    const ignoring = applyDecisions(plan, { tables: [{ table: file, ignoredUnits: ['1 (A)'] }] });
    expect(coverageOf((await finishPlan(ignoring)).pack, contest, 'precinct area').reportedVotes).toBe(12);
  });

  it('to a boundary that the rules draw together with another are shown in that place', async () => {
    const polygons = givenText(
      madeUpPolygons.name,
      new TextDecoder()
        .decode(madeUpPolygons.bytes)
        .replace('"01001"', '"0101A"')
        .replace('"01002"', '"0101B"'),
    );
    const join = { returnsRules: [], boundaryRules: [{ rule: 'trim trailing letter' as const }] };
    const other = givenText('19990401-votes.csv', 'id,Ada Made-up,Bo Made-up\n0101B,8,9\n01003,4,5');
    const plan = await planAccepted([polygons, madeUpRunoff, other], {
      tables: [
        { table: madeUpRunoff.name, join, byHand: { '0299': '0101B' } },
        { table: other.name, join: { returnsRules: [], boundaryRules: [] } },
      ],
    });
    expect(stakesOf(plan, 'several-polygons-one-return')).toEqual([['0101A', 77]]);
    const { pack } = await finishPlan(plan);
    const placed = pack.contests.map(
      ({ contest: { id } }) => coverageOf(pack, id, 'precinct area').placedVotes,
    );
    expect(placed).toEqual([60, 26]);
  });
});

describe('votes at stake', () => {
  it('are told for polygons that show several returns and for polygons drawn together', async () => {
    const plan = await planAccepted([madeUpPolygons, wide('01001,20,10', '01002,15,15', '9,1,2')], {
      tables: [{ table: file, byHand: { '01002': '01001' } }],
    });
    expect(problemOf(plan, 'several-returns-one-polygon')).toMatchObject({
      votes: 60,
      items: [{ id: '01001', votes: 60, detail: '01001, 01002' }],
    });
  });
});

describe('rows that look like totals but are counted', () => {
  const header = 'id,Ada Made-up,Bo Made-up,Cy Made-up,Di Made-up';
  const suspected = async (...lines: readonly string[]) => {
    const plan = await planAccepted([madeUpPolygons, givenText(file, [header, ...lines].join('\n'))]);
    return (problemOf(plan, 'suspected-total')?.items ?? []).map(({ id, votes, detail }) => [
      id,
      votes,
      detail,
    ]);
  };

  it('are found among their rows, above them, and apart from them', async () => {
    expect(await suspected('01001,1,2,3,4', 'All,6,9,12,15', '01002,5,7,9,11')).toEqual([
      ['All', 42, 'its figures equal the sum of all other units'],
    ]);
    expect(
      await suspected('9,9,9,9,9', 'North,6,9,12,15', '01001,1,2,3,4', '01002,5,7,9,11', '01003,1,1,1,1'),
    ).toEqual([['North', 42, 'its figures equal the sum of 01001 to 01002']]);
    expect(
      await suspected(
        '01001,1,2,3,4',
        '01002,5,7,9,11',
        '01003,1,0,0,9',
        '01004,2,2,2,2',
        'North,6,9,12,15',
        'South,3,2,2,11',
      ),
    ).toEqual([
      ['North', 42, 'its figures equal the sum of 01001 to 01002'],
      ['South', 18, 'its figures equal the sum of 01003 to 01004'],
    ]);
  });

  it('are not seen in a repeated figure, in sums of few figures, or where a person has decided', async () => {
    expect(await suspected('01001,1,2,3,4', '01002,1,2,3,4', '01003,0,0,0,0')).toEqual([]);
    expect(await suspected('01001,1,0,0,0', '01002,1,0,0,0', '01003,5,0,0,0', '01004,2,0,0,0')).toEqual([]);
    const text = [header, '01001,1,2,3,4', 'All,6,9,12,15', '01002,5,7,9,11'].join('\n');
    const plan = await planAccepted([madeUpPolygons, givenText(file, text)]);
    const mapping = plan.tables[0]?.mapping;
    if (mapping === null || mapping === undefined) throw new Error('The table was not recognized');
    const decide = (kind: 'precinct' | 'total row') =>
      applyDecisions(plan, {
        tables: [
          { table: file, mapping: { ...mapping, columns: [...mapping.columns], unitKinds: { All: kind } } },
        ],
      });
    expect(problemOf(decide('precinct'), 'suspected-total')).toBeUndefined();
    expect(problemOf(decide('total row'), 'suspected-total')).toBeUndefined();
    expect(stakesOf(decide('total row'), 'total-row')).toEqual([['All', 42]]);
    const ignoring = applyDecisions(plan, { tables: [{ table: file, ignoredUnits: ['All'] }] });
    const { pack } = await finishPlan(ignoring);
    expect(coverageOf(pack, contest, 'precinct area').reportedVotes).toBe(42);
  });
});
