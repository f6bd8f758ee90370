import { expect, it } from 'vitest';
import { recognizeLayouts } from '../../../../src/import/layouts/layouts';
import { rawTable, readReturns, votesById } from '../../../fixtures/raw-tables';

const header =
  'LOCATION|PRECINCT|SERIAL|BALLOT GROUP|VOTE BY MAIL ONLY|REGISTRATION|TYPE|BALLOTS CAST|ANN ONE|BOB TWO| ';
const rows = [
  'MADE-UP TOWN|0050003A|1|3|N|1086|POLLING PLACE|155|100|50| ',
  'MADE-UP TOWN|0050003A|1|3|N|0|VBM PORTION|133|30|80| ',
  'MADE-UP TOWN|0050003A|1|3|N|1086|TOTAL|288|130|130| ',
  'BALLOT GROUP 3|9990003A|8|3|N|0|POLLING PLACE|1|1|0| ',
  'BALLOT GROUP 3|9990003A|8|3|N|0|VBM PORTION|0|0|0| ',
  'BALLOT GROUP 3|9990003A|8|3|N|0|TOTAL|2|2|0| ',
];

it('gives each vote once, from TOTAL rows, with registration and ballot groups, under title rows', () => {
  const table = readReturns(
    rawTable(['MADE-UP COUNTY|GENERAL', 'GOVERNOR|Nominated', header, ...rows], 'made-up.xls'),
  );
  expect(table.contests.map(({ key }) => key)).toEqual(['GOVERNOR']);
  expect(votesById(table)).toEqual({ '0050003A': [130, 130], '9990003A': [2, 0] });
  expect(
    table.units.map(({ kind, name, registered, ballots, rows: own }) => [
      kind,
      name,
      registered,
      ballots,
      own,
    ]),
  ).toEqual([
    ['precinct', 'MADE-UP TOWN', 1086, 288, [4, 5, 6]],
    ['ballot group', 'BALLOT GROUP 3', 0, 2, [7, 8, 9]],
  ]);
  expect(table.disagreements.map(({ row, what, stated, summed }) => [row, what, stated, summed])).toEqual([
    [9, 'ANN ONE', 2, 1],
    [9, 'BALLOTS CAST', 2, 1],
  ]);
});

it('is recognized without title rows too, before any other layout', () => {
  const found = recognizeLayouts(rawTable([header, ...rows], 'made-up-governor.csv'));
  expect(found[0]?.layout.id).toBe('three-row-statement');
  expect(readReturns(rawTable([header, ...rows], 'made-up-governor.csv')).contests[0]?.office).toBe(
    'made-up-governor',
  );
});

it('adds up the portions where a unit has no total', () => {
  const table = readReturns(
    rawTable([
      header,
      ...rows.filter((row) => !row.includes('|TOTAL|')),
      rows[2]!.replace('0050003A', '0050004A'),
    ]),
  );
  expect(votesById(table)).toEqual({ '0050003A': [130, 130], '9990003A': [1, 0], '0050004A': [130, 130] });
  expect(table.notes.map(({ code, count }) => [code, count])).toEqual([
    ['portions-summed', 2],
    ['total-rows-used', 1],
  ]);
});
