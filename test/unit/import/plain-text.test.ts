import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/core/election/coverage';
import { formatImport } from '../../../src/import/finish/format-import';
import { givenText, madeUpPolygons } from '../../fixtures/made-up-import';
import { finishPlan, planAccepted, problemOf, stakesOf } from '../../fixtures/plan-import';

const polygonsOf = (...ids: readonly string[]) =>
  givenText(
    'made-up-areas.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: ids.map((id, index) => ({
        type: 'Feature',
        properties: { id },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [10 + index, 45],
              [11 + index, 45],
              [11 + index, 46],
              [10 + index, 46],
              [10 + index, 45],
            ],
          ],
        },
      })),
    }),
  );

const votesOf = (...lines: readonly string[]) =>
  givenText('19990302-votes.csv', ['id,Ada Made-up,Bo Made-up', ...lines].join('\n'));

describe('ids as text', () => {
  it('join whatever words the language of this program knows', async () => {
    const ids = ['toString', '__proto__', 'constructor', 'hasOwnProperty'];
    const plan = await planAccepted([
      polygonsOf(...ids),
      votesOf(...ids.map((id, index) => `${id},${(index + 1) ** 3},7`)),
    ]);
    expect(plan.joins[0]?.used).toMatchObject({ matchedUnits: 4, units: 4 });
    expect(stakesOf(plan, 'returns-without-polygon')).toEqual([]);
    const { pack } = await finishPlan(plan);
    expect(coverageOf(pack, '1999-03-02-general', 'precinct area').placedVotes).toBe(100 + 4 * 7);
  });

  it('join accented letters however they are composed', async () => {
    const plan = await planAccepted([
      polygonsOf('Pe\u00f1asco', '\u00c5vik'),
      votesOf('Pen\u0303asco,1,20', 'A\u030avik,3,40'),
    ]);
    expect(plan.joins[0]?.used).toMatchObject({ matchedUnits: 2, units: 2 });
  });
});

it('lists no unit as withheld for a contest that it does not report', async () => {
  const votes = givenText(
    '19990302-votes.csv',
    [
      'county,precinct,office,candidate,votes',
      'A,01001,Mayor,Ada Made-up,10',
      'A,01001,Judge,Cy Made-up,4',
      'A,01002,Mayor,Ada Made-up,12',
      'A,01003,Judge,Cy Made-up,*',
    ].join('\n'),
  );
  const plan = await planAccepted([madeUpPolygons, votes]);
  expect(stakesOf(plan, 'redacted')).toEqual([['01003', 0]]);
});

it('adds the registration of a second record unless it says the same', async () => {
  const turnout = givenText(
    '19990302-turnout.csv',
    [
      'id,Registered Voters,Ballots Cast',
      '01001,100,10',
      '01001,120,25',
      '01002,300,40',
      '01002,300,40',
      '01003,500,61',
    ].join('\n'),
  );
  const plan = await planAccepted([
    madeUpPolygons,
    votesOf('01001,1,20', '01002,3,40', '01003,5,60'),
    turnout,
  ]);
  expect(stakesOf(plan, 'repeated-record').map(([id]) => id)).toEqual(['01002']);
  const { files } = await finishPlan(plan);
  const text = new TextDecoder().decode(files.get('participation.csv'));
  expect(text).toContain('01001,220,35\n');
  expect(text).toContain('01002,300,40\n');
});

it('counts whole numbers that a program wrote with a decimal point, and no others', async () => {
  const plan = await planAccepted([
    madeUpPolygons,
    votesOf('01001,12.0,20', '01002,3,40.00', '01003,1.000,5.5'),
  ]);
  expect(plan.contests[0]).toBeDefined();
  expect(problemOf(plan, 'misfit')?.items.map(({ id }) => id)).toEqual([
    'row 4, Ada Made-up',
    'row 4, Bo Made-up',
  ]);
  const { files } = await finishPlan(plan);
  const text = new TextDecoder().decode(files.get('returns.csv'));
  expect(text).toContain('01001,');
  expect(text).toMatch(/01001,.*Ada Made-up,12,/);
  expect(text).toMatch(/01002,.*Bo Made-up,40,/);
});

it('prints every item of a list on a line of its own, whatever is in an id', async () => {
  const plan = await planAccepted([
    madeUpPolygons,
    votesOf('"X\nAll is well\u001b[2J\u202e",1,20', '01002,3,40'),
  ]);
  const lines = formatImport(plan).split('\n');
  expect(lines).toContain('    X All is well [2J : 21 votes');
});
