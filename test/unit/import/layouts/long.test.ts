import { expect, it } from 'vitest';
import { readLayout, recognizeLayouts } from '../../../../src/import/layouts/layouts';
import { rawTable, readReturns, votesById } from '../../../fixtures/raw-tables';

const openElections = [
  'county|precinct|office|district|party|candidate|votes',
  'Made-up|001|Registered Voters||||900',
  'Made-up|001|Ballots Cast||||320',
  'Made-up|001|Ballots Cast Blank||||4',
  'Made-up|001|Mayor|1|A|Ann One|200',
  'Made-up|001|Mayor|1|B|Bob Two|1,110',
  'Made-up|001|Mayor|1||Under Votes|6',
  'Made-up|02|Mayor|1|A|Ann One|*',
  'Made-up|02|Mayor|1|B|Bob Two|7',
  'Made-up|02|Clerk|||Cat Three|12',
];

it('reads OpenElections tables: offices are contests, turnout offices are facts and never candidates', () => {
  const table = readReturns(rawTable(openElections));
  expect(table.contests.map(({ key }) => key)).toEqual(['Mayor · 1', 'Clerk']);
  expect(table.contests[0]?.candidates).toEqual([
    { name: 'Ann One', party: 'A' },
    { name: 'Bob Two', party: 'B' },
  ]);
  expect(votesById(table)).toEqual({ '001': [200, 1110], '02': [null, 7] });
  expect(table.units[0]).toMatchObject({ registered: 900, ballots: 320, rows: [2, 3, 5, 6] });
  expect(table.units[0]?.votes[1]).toBeNull();
  expect(table.notes.map(({ code, count }) => [code, count])).toEqual([
    ['not-votes', 2],
    ['redacted', 1],
  ]);
});

it('finds its columns in any order', () => {
  const order = [6, 3, 1, 5, 0, 2, 4];
  const shuffled = openElections.map((line) => {
    const cells = line.split('|');
    return order.map((index) => cells[index]).join('|');
  });
  const [plain, other] = [readReturns(rawTable(openElections)), readReturns(rawTable(shuffled))];
  expect(votesById(other)).toEqual(votesById(plain));
  expect(other.contests).toEqual(plain.contests);
});

it('adds up ways of voting only where no column of votes is there, and says so', () => {
  const both = readReturns(
    rawTable(['precinct|office|candidate|votes|election_day|absentee', '1|Mayor|Ann One|9|5|4']),
  );
  expect(votesById(both)).toEqual({ '1': [9] });
  expect(both.notes).toEqual([]);
  const modesOnly = readReturns(
    rawTable([
      'precinct|office|candidate|election_day|absentee',
      '1|Mayor|Ann One|5|4',
      '2|Mayor|Ann One|5|*',
    ]),
  );
  expect(votesById(modesOnly)).toEqual({ '1': [9], '2': [5] });
  expect(modesOnly.units.map(({ partlyWithheld }) => partlyWithheld)).toEqual([[[]], [[0]]]);
  expect(modesOnly.notes.map(({ code }) => code)).toEqual(['modes-summed', 'modes-added', 'part-withheld']);
});

it('keeps a repeated record apart instead of adding it in silence', () => {
  const table = readReturns(
    rawTable([
      'precinct|office|candidate|votes',
      '1|Mayor|Ann One|5',
      '1|Mayor|Bob Two|3',
      '1|Mayor|Ann One|5',
    ]),
  );
  expect(table.units.map(({ id, record, votes }) => [id, record, votes[0]])).toEqual([
    ['1', 1, [5, 3]],
    ['1', 2, [5, 0]],
  ]);
  expect(table.notes.map(({ code }) => code)).toContain('repeated-record');
});

it('lists rows that do not fit, with their row and the votes at stake', () => {
  const table = readReturns(
    rawTable([
      'precinct|office|candidate|votes',
      '1|Mayor|Ann One|-5',
      '1|Mayor|Bob Two|3.5',
      '1|Mayor||30',
      '||Cat Three|12',
      '|Mayor|Ann One|44',
      '1|Mayor|Dan Four|many',
    ]),
  );
  expect(table.misfits.map(({ row, code, votes }) => [row, code, votes])).toEqual([
    [2, 'negative-count', null],
    [3, 'fraction', null],
    [4, 'missing-candidate', 30],
    [5, 'missing-office', 12],
    [6, 'missing-id', 44],
    [7, 'not-a-count', null],
  ]);
  expect(votesById(table)).toEqual({ '1': [null, null, null] });
});

const medslHeader =
  'precinct|office|party_detailed|party_simplified|mode|votes|county_fips|candidate|district|stage';

it('adds up the modes of a MEDSL table, and takes TOTAL alone where it is given', () => {
  const table = readReturns(
    rawTable([
      medslHeader,
      'P1|MAYOR|A|A|ELECTION DAY|10|99001|ANN ONE||GEN',
      'P1|MAYOR|A|A|ABSENTEE|5|99001|ANN ONE||GEN',
      'P1|MAYOR|B|B|ELECTION DAY|4|99001|BOB TWO||GEN',
      'P1|MAYOR|B|B|ABSENTEE|2|99001|BOB TWO||GEN',
      'P1|MAYOR|B|B|TOTAL|7|99001|BOB TWO||GEN',
      'P1|MAYOR|A|A|TOTAL|3|99003|ANN ONE||GEN',
    ]),
  );
  expect(recognizeLayouts(rawTable([medslHeader]))[0]?.layout.id).toBe('medsl');
  expect(table.units.map(({ id, parts, votes }) => [id, parts['county fips'], votes[0]])).toEqual([
    ['P1', '99001', [15, 7]],
    ['P1', '99003', [3, 0]],
  ]);
  expect(table.disagreements).toEqual([{ row: 6, unitId: 'P1', what: 'BOB TWO', stated: 7, summed: 6 }]);
});

it('adds up several party lines of one candidate', () => {
  const table = readReturns(
    rawTable(['precinct|office|party|candidate|votes', '1|Mayor|A|Ann One|5', '1|Mayor|C|Ann One|2']),
  );
  expect(votesById(table)).toEqual({ '1': [7] });
  expect(table.notes.map(({ code }) => code)).toEqual(['lines-added']);
});

it('compares the stated total of a contest with its candidates, and lists one that has none', () => {
  const table = readReturns(
    rawTable([
      'precinct|office|candidate|votes',
      '1|Mayor|Ann One|5',
      '1|Mayor|Bob Two|3',
      '1|Mayor|Total|9',
      '2|Mayor|Total Votes Cast|14',
      '2|Clerk|Cat Three|6',
      '2|Clerk|Total|6',
    ]),
  );
  expect(table.contests.map(({ key }) => key)).toEqual(['Mayor', 'Clerk']);
  expect(table.disagreements).toEqual([
    { row: 4, unitId: '1', what: 'total of Mayor', stated: 9, summed: 8 },
  ]);
  expect(table.misfits.map(({ row, code, votes }) => [row, code, votes])).toEqual([
    [5, 'total-without-candidates', 14],
  ]);
});

const primary = [
  'precinct|office|party|candidate|votes',
  '1|Mayor|A|Ann One|5',
  '1|Mayor|B|Bob Two|3',
  '1|Mayor|B|Cat Three|2',
  '1|Clerk|A|Dan Four|6',
];

it('notes a primary with candidates of several parties, since no table tells whether they stood together', () => {
  const notes = (file: string) => readReturns(rawTable(primary, file)).notes.map(({ code }) => code);
  expect(notes('19990105__primary__made-up.csv')).toEqual(['parties-in-one-primary']);
  expect(notes('19990105__general__made-up.csv')).toEqual([]);
  const staged = primary.map((line, index) => `${line}|${index === 0 ? 'stage' : 'PRI'}`);
  expect(readReturns(rawTable(staged)).notes).toMatchObject([{ code: 'parties-in-one-primary', count: 1 }]);
});

it('makes a contest of each party where a person says that each held a primary of its own', () => {
  const table = rawTable(primary, '19990105__primary__made-up.csv');
  const mapping = recognizeLayouts(table)[0]!.mapping;
  const columns = mapping.columns.map((column) =>
    column.role === 'party' ? { ...column, role: 'party of a primary' as const } : column,
  );
  const read = readLayout(table, { ...mapping, columns });
  if (!read.ok || read.value.kind !== 'returns') throw new Error('The table was not read');
  expect(read.value.notes).toEqual([]);
  expect(
    read.value.contests.map(({ key, candidates }) => [
      key,
      candidates.map(({ name, party }) => [name, party]),
    ]),
  ).toEqual([
    ['Mayor (A)', [['Ann One', 'A']]],
    [
      'Mayor (B)',
      [
        ['Bob Two', 'B'],
        ['Cat Three', 'B'],
      ],
    ],
    ['Clerk (A)', [['Dan Four', 'A']]],
  ]);
  expect(read.value.units[0]?.votes).toEqual([[5], [3, 2], [6]]);
});
