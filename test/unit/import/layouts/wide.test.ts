import { expect, it } from 'vitest';
import { adaptMapping, readLayout, recognizeLayouts } from '../../../../src/import/layouts/layouts';
import { layoutMappingSchema } from '../../../../src/import/layouts/mapping';
import { rawTable, readReturns, votesById } from '../../../fixtures/raw-tables';

const withPercent = rawTable(
  [
    'id|ward|precinct|total|ANN ONE|ANN ONE Percent|BOB TWO|BOB TWO Percent',
    '0101|1|1|30|10|33.33|20|66.67',
    '0102|1|2|9|4|44.44|4|44.44',
    '0201|2|1|3|*||3|100',
  ],
  'made-up-mayor.csv',
);

it('reads a column a candidate, leaves percent columns out and checks the total against the row', () => {
  const table = readReturns(withPercent);
  expect(table.contests.map(({ key, candidates }) => [key, candidates.map(({ name }) => name)])).toEqual([
    ['made-up-mayor', ['ANN ONE', 'BOB TWO']],
  ]);
  expect(votesById(table)).toEqual({ '0101': [10, 20], '0102': [4, 4], '0201': [null, 3] });
  expect(table.units[0]?.parts).toEqual({ ward: '1', precinct: '1' });
  expect(table.disagreements).toEqual([
    { row: 3, unitId: '0102', what: 'total of made-up-mayor', stated: 9, summed: 8 },
  ]);
});

it('groups columns by prefix into contests; a contest without any cell is not on the ballot there', () => {
  const table = readReturns(
    rawTable(['pct99|mayor_one|mayor_two|prop5_yes|prop5_no', '99-Town101|5|6|1|2', '99-Town102|7|8||']),
  );
  expect(table.contests.map(({ key, candidates }) => [key, candidates.map(({ name }) => name)])).toEqual([
    ['mayor', ['one', 'two']],
    ['prop5', ['yes', 'no']],
  ]);
  expect(table.units.map(({ id, votes }) => [id, votes])).toEqual([
    [
      '99-Town101',
      [
        [5, 6],
        [1, 2],
      ],
    ],
    ['99-Town102', [[7, 8], null]],
  ]);
});

it('takes a row named total, and a row that is the sum of others, for no unit', () => {
  const named = readReturns(rawTable(['precinct|ANN ONE|BOB TWO', '1|10|20', '2|4|6', 'TOTAL|14|26']));
  expect(named.units.map(({ id }) => id)).toEqual(['1', '2']);
  expect(named.totalRows.map(({ id, agrees, rows }) => [id, agrees, rows])).toEqual([['TOTAL', true, [4]]]);
  const unnamed = readReturns(
    rawTable([
      'precinct|ANN ONE|BOB TWO',
      'a|10|20',
      'b|4|6',
      'North|14|26',
      'c|1|9',
      'd|2|3',
      'South|3|12',
      'All|17|38',
    ]),
  );
  expect(unnamed.units.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(unnamed.totalRows.map(({ id, kindReason }) => [id, kindReason])).toEqual([
    ['North', 'its figures equal the sum of rows 2–3'],
    ['South', 'its figures equal the sum of rows 5–6'],
    ['All', 'its figures equal the sum of rows 2–6'],
  ]);
  const wrong = readReturns(rawTable(['precinct|ANN ONE|BOB TWO', '1|10|20', '2|4|6', 'Countywide|15|26']));
  expect(wrong.totalRows.map(({ id, agrees }) => [id, agrees])).toEqual([['Countywide', false]]);
});

it('takes a total above the rows for no unit', () => {
  const table = readReturns(rawTable(['precinct|ANN ONE|BOB TWO', 'Everything|14|26', '1|10|20', '2|4|6']));
  expect(table.units.map(({ id }) => id)).toEqual(['1', '2']);
  expect(table.totalRows.map(({ id }) => id)).toEqual(['Everything']);
});

it('lets a person decide what a unit is', () => {
  const table = rawTable([
    'precinct|ANN ONE|BOB TWO',
    '1|10|20',
    '2|4|6',
    'Total Wine Hall|14|27',
    'Annex|5|5',
  ]);
  const mapping = recognizeLayouts(table)[0]!.mapping;
  const read = readLayout(table, {
    ...mapping,
    unitKinds: { 'Total Wine Hall': 'precinct', Annex: 'ballot group' },
  });
  expect(
    read.ok && read.value.kind === 'returns' && read.value.units.map(({ id, kind }) => [id, kind]),
  ).toEqual([
    ['1', 'precinct'],
    ['2', 'precinct'],
    ['Total Wine Hall', 'precinct'],
    ['Annex', 'ballot group'],
  ]);
});

it('tells ballot groups from precincts', () => {
  const table = readReturns(
    rawTable(['precinct|ANN ONE|BOB TWO', '1|10|20', 'Early Voting|4|6', 'Provisional|0|1']),
  );
  expect(table.units.map(({ kind }) => kind)).toEqual(['precinct', 'ballot group', 'ballot group']);
});

it('has a mapping that is plain data, can be corrected, and is refused for other columns', () => {
  const mapping = recognizeLayouts(withPercent)[0]!.mapping;
  expect(layoutMappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  const corrected = {
    ...mapping,
    columns: mapping.columns.map((column) =>
      column.header === 'BOB TWO' ? { ...column, role: 'ignored' as const } : column,
    ),
  };
  const read = readLayout(withPercent, corrected);
  expect(read.ok && read.value.kind === 'returns' && read.value.contests[0]?.candidates).toHaveLength(1);
  const other = rawTable(['id|ward|precinct|total|CAT THREE|DAN FOUR', '0101|1|1|3|1|2']);
  expect(readLayout(other, mapping)).toMatchObject({ ok: false, error: { code: 'mapping-mismatch' } });
  const adapted = adaptMapping(
    corrected,
    rawTable(['id|ward|precinct|total|BOB TWO|DAN FOUR', '0101|1|1|3|1|2']),
  );
  expect(adapted.ok && adapted.value.columns.map(({ role }) => role)).toEqual([
    'unit id',
    'unit part',
    'unit part',
    'row total',
    'ignored',
    'candidate votes',
  ]);
});

it('reads a table of turnout alone', () => {
  const table = readReturns(
    rawTable(['id|ward|precinct|registered|ballots|turnout', '0101|1|1|1,496|672|44.92', '0102|1|2|10|*|0']),
  );
  expect(table.contests).toEqual([]);
  expect(table.units.map(({ id, registered, ballots }) => [id, registered, ballots])).toEqual([
    ['0101', 1496, 672],
    ['0102', 10, null],
  ]);
});

it('splits the party behind names off where most candidates of a contest have one', () => {
  const candidatesOf = (...names: readonly string[]) =>
    readReturns(
      rawTable([['precinct', ...names].join('|'), ['1', ...names.map(() => '12')].join('|')]),
    ).contests[0]?.candidates.map(({ name, party }) => [name, party]);
  expect(candidatesOf('Ann One (AAA)', 'Bob Two (B)', 'Cat Three (W)')).toEqual([
    ['Ann One', 'AAA'],
    ['Bob Two', 'B'],
    ['Cat Three (W)', null],
  ]);
  expect(candidatesOf('Ann One - AAA', 'Bob Two - BBB')).toEqual([
    ['Ann One', 'AAA'],
    ['Bob Two', 'BBB'],
  ]);
  expect(candidatesOf('Ann One, AAA', 'Bob Two, B', 'Scattered')).toEqual([
    ['Ann One', 'AAA'],
    ['Bob Two', 'B'],
    ['Scattered', null],
  ]);
  for (const names of [
    ['Ann One (AAA)', 'Bob Two', 'Cat Three'],
    ['Bob Two, JR', 'Cat Three, SR'],
    ['TWO, BOB', 'ONE, ANN'],
    ['Question 5 - YES', 'Question 5 - NO'],
  ]) {
    expect(candidatesOf(...names)?.every(([, party]) => party === null)).toBe(true);
  }
});

it('keeps the party of a column in the mapping, where a person sees and corrects it', () => {
  const table = rawTable(['precinct|Ann One (AAA)|Bob Two (BBB)', '1|10|20']);
  const mapping = recognizeLayouts(table)[0]!.mapping;
  expect(mapping.columns[1]).toMatchObject({ header: 'Ann One (AAA)', name: 'Ann One', party: 'AAA' });
  const columns = mapping.columns.map((column) => ({ ...column, name: column.header, party: null }));
  const read = readLayout(table, { ...mapping, columns });
  expect(read.ok && read.value.kind === 'returns' && read.value.contests[0]?.candidates[0]).toEqual({
    name: 'Ann One (AAA)',
    party: null,
  });
});

it('keeps a candidate whose counts are all withheld', () => {
  const table = readReturns(rawTable(['precinct|Ann One|Bob Two', '1|10|*', '2|4|*']));
  expect(table.contests[0]?.candidates.map(({ name }) => name)).toEqual(['Ann One', 'Bob Two']);
  expect(votesById(table)).toEqual({ '1': [10, null], '2': [4, null] });
});
