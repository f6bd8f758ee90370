import { expect, it } from 'vitest';
import { rawTable, readCensus } from '../../../fixtures/raw-tables';

it('reads estimates and margins with labels, and ids with and without prefix', () => {
  const table = readCensus(
    rawTable([
      'GEO_ID|NAME|B03002_001E|B03002_001M|B03002_012E|B03002_012M',
      'Geography|Geographic Area Name|Estimate!!Total|Margin of Error!!Total|Estimate!!Total!!Hispanic|Margin of Error!!Total!!Hispanic',
      '0500000US99001|Made-up County|5,000|*****|2000|10',
      '1400000US99001000100|Tract 1|3000|120|1200|90',
      '1400000US99001000200|Tract 2|2000|-555555555|-666666666|-222222222',
    ]),
  );
  expect(table.columns).toEqual([
    { name: 'B03002_001', label: 'Estimate!!Total', hasMargin: true },
    { name: 'B03002_012', label: 'Estimate!!Total!!Hispanic', hasMargin: true },
  ]);
  expect(table.rows.map(({ id, summaryLevel }) => [id, summaryLevel])).toEqual([
    ['99001000100', '140'],
    ['99001000200', '140'],
  ]);
  expect(table.otherLevels.map(({ id }) => id)).toEqual(['99001']);
  expect(table.rows[1]?.values).toEqual({
    B03002_001: { estimate: 2000, marginOfError: 0, flag: 'controlled', bound: null },
    B03002_012: { estimate: null, marginOfError: null, flag: 'not available', bound: null },
  });
});

it('keeps top-codes and signs for missing figures apart from numbers', () => {
  const table = readCensus(
    rawTable([
      'GEO_ID|B19013_001E|B19013_001M|B19013_001EA|B19013_001MA',
      '99001000100|250,000+|***||',
      '99001000200|2,500-|**||',
      '99001000300|250001|-333333333|250,000+|***',
      '99001000400|(X)|N||',
      '99001000500|-|-||',
      '99001000600|about 5|7||',
    ]),
  );
  expect(table.rows.map(({ values }) => values['B19013_001'])).toEqual([
    { estimate: null, marginOfError: null, flag: 'at least', bound: 250000 },
    { estimate: null, marginOfError: null, flag: 'at most', bound: 2500 },
    { estimate: null, marginOfError: null, flag: 'at least', bound: 250000 },
    { estimate: null, marginOfError: null, flag: 'not available', bound: null },
    { estimate: null, marginOfError: null, flag: 'not available', bound: null },
    { estimate: null, marginOfError: 7, flag: null, bound: null },
  ]);
  expect(table.misfits.map(({ row, column, code }) => [row, column, code])).toEqual([
    [7, 'B19013_001E', 'not-a-number'],
  ]);
  expect(table.notes.map(({ code, count }) => [code, count])).toEqual([
    ['at least', 2],
    ['at most', 1],
    ['not available', 2],
  ]);
});

it('lists ids that have lost their leading zero instead of guessing', () => {
  const table = readCensus(
    rawTable(['GEO_ID|B01001_001E', '9001000100|5', '09001000200|6', '09001000300|7', 'Total|11']),
  );
  expect(table.rows.map(({ id }) => id)).toEqual(['09001000200', '09001000300']);
  expect(table.misfits.map(({ row, code }) => [row, code])).toEqual([
    [2, 'shortened-geo-id'],
    [5, 'not-a-geo-id'],
  ]);
});

it('reads other forms of download: parts of the id in columns, and errors named in the header', () => {
  const parts = readCensus(rawTable(['NAME|B01001_001E|state|county|tract', 'Tract 1|5|09|001|000100']));
  expect(parts.rows[0]).toMatchObject({ id: '09001000100', summaryLevel: '140' });
  const reporter = readCensus(
    rawTable(['geoid|name|B01001001|B01001001, Error', '14000US09001000100|Tract 1|5|2']),
  );
  expect(reporter.rows[0]).toMatchObject({
    id: '09001000100',
    values: { B01001_001: { estimate: 5, marginOfError: 2 } },
  });
});
