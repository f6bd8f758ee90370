import { describe, it } from 'vitest';
import { withText } from '../../fixtures/made-up-pack-files';
import { dropLine, expectRefusal, replace } from '../../fixtures/spoil-files';
import type { BadInput } from '../../fixtures/spoil-files';

const contests: readonly BadInput[] = [
  [
    'a source that is not there',
    replace('contests.csv', 'primary,made-up-registrar', 'primary,nobody'),
    'unknown-source',
    /^contests\.csv, row 2, column sources: .*"nobody"/,
  ],
  [
    'an unknown stage',
    replace('contests.csv', ',primary,', ',caucus,'),
    'unknown-word',
    /^contests\.csv, row 2, column stage: /,
  ],
  [
    'a day that is none',
    replace('contests.csv', '1999-03-02,runoff', '1999-02-30,runoff'),
    'not-a-day',
    /^contests\.csv, row 3, column date: /,
  ],
  [
    'a contest twice',
    replace('contests.csv', '1999-03-02-runoff', '1999-01-05-primary'),
    'duplicate-id',
    /^contests\.csv, row 3, column id: /,
  ],
];

const places: readonly BadInput[] = [
  [
    'a NaN coordinate',
    replace('precincts.csv', '10.05', 'NaN'),
    'not-a-number',
    /^precincts\.csv, row 3, column lon: "NaN"/,
  ],
  [
    'an infinite coordinate',
    replace('places.csv', '45.03', '1e999'),
    'not-a-number',
    /^places\.csv, row 2, column lat: /,
  ],
  [
    'a latitude off the map',
    replace('places.csv', '45.03', '91'),
    'out-of-range',
    /^places\.csv, row 2, column lat: 91 /,
  ],
  [
    'a longitude off the map',
    replace('road_labels.csv', '10.03', '-180.5'),
    'out-of-range',
    /^road_labels\.csv, row 2, column lon: -180\.5 /,
  ],
  [
    'a number with a unit',
    replace('precincts.csv', ',50,', ',50 m,'),
    'not-a-number',
    /^precincts\.csv, row 2, column accuracy_m: /,
  ],
  [
    'half a location',
    replace('precincts.csv', '06,,', '06,10.01,'),
    'missing-value',
    /^precincts\.csv, row 7, column lat: /,
  ],
  [
    'a precinct twice',
    replace('precincts.csv', '02,10.05', '01,10.05'),
    'duplicate-id',
    /^precincts\.csv, row 3, column precinct: /,
  ],
  [
    'an unknown precinct area',
    replace('precincts.csv', 'cell-03', 'cell-3'),
    'unknown-area',
    /^precincts\.csv, row 4, column area: .*"cell-3"/,
  ],
  [
    'a precinct in another area than the map says',
    replace('precincts.csv', 'cell-03', 'cell-02'),
    'area-mismatch',
    /^precincts\.csv, row 4, column area: /,
  ],
  [
    'an area that lists a precinct which is not in it',
    replace('precincts.csv', 'cell-03', ''),
    'area-mismatch',
    /^boundaries\.topo\.json, at objects\.precinct_areas\.geometries\.2\.properties\.precincts: /,
  ],
];

const votes: readonly BadInput[] = [
  [
    'a negative vote',
    replace('returns.csv', ',10,', ',-10,'),
    'negative-count',
    /^returns\.csv, row 2, column votes: -10 /,
  ],
  [
    'half a vote',
    replace('returns.csv', ',10,', ',1.5,'),
    'not-a-whole-number',
    /^returns\.csv, row 2, column votes: "1\.5"/,
  ],
  [
    'a vote in another notation',
    replace('returns.csv', ',10,', ',0x10,'),
    'not-a-whole-number',
    /row 2, column votes/,
  ],
  [
    'a vote with a word',
    replace('returns.csv', ',10,', ',10 votes,'),
    'not-a-whole-number',
    /row 2, column votes/,
  ],
  [
    'a vote with a separator',
    replace('returns.csv', ',10,', ',"1,000",'),
    'not-a-whole-number',
    /row 2, column votes/,
  ],
  [
    'a vote too large to count',
    replace('returns.csv', ',10,', ',99999999999999999,'),
    'not-a-whole-number',
    /row 2, column votes/,
  ],
  [
    'a total that is withheld',
    replace('totals.csv', ',35', ','),
    'missing-value',
    /^totals\.csv, row 2, column votes: /,
  ],
  [
    'votes for a candidate twice in a precinct',
    (files) => withText(files, 'returns.csv', (text) => `${text}${text.split('\n')[1] ?? ''}\n`),
    'duplicate-votes',
    /^returns\.csv, row 35, column precinct: "01" .*"Ada Made-up" twice/,
  ],
  [
    'a row of votes that is not there',
    dropLine('returns.csv', 6),
    'missing-votes',
    /^returns\.csv, row 5, column candidate: "02" has no row for "Bo/,
  ],
  [
    'a candidate with two totals',
    replace('totals.csv', 'Cy Made-up', 'Ada Made-up'),
    'duplicate-total',
    /^totals\.csv, row 4, column candidate: /,
  ],
  [
    'an unknown contest',
    replace('returns.csv', '1999-03-02-runoff', '1999-03-02-rerun'),
    'unknown-contest',
    /^returns\.csv, row 23, column contest: .*rerun/,
  ],
  [
    'an unknown contest in the totals',
    replace('totals.csv', '1999-03-02-runoff', 'other'),
    'unknown-contest',
    /^totals\.csv, row 6, column contest: /,
  ],
  [
    'a precinct id without its zero',
    replace('returns.csv', 'County,01,', 'County,1,'),
    'unknown-precinct',
    /^returns\.csv, row 2, column precinct: .*"1"/,
  ],
  [
    'a unit that is two things',
    replace('returns.csv', /precinct\n/, 'ballot group\n'),
    'mixed-unit',
    /^returns\.csv, row 3, column reporting_unit: /,
  ],
  [
    'two parties of a candidate',
    replace('returns.csv', ',PTY,', ',OTH,'),
    'mixed-party',
    /^returns\.csv, row 5, column party: /,
  ],
];

const tracts: readonly BadInput[] = [
  [
    'a tract twice',
    replace('demographics.csv', '00000000002', '00000000001'),
    'duplicate-id',
    /^demographics\.csv, row 3, column tract: /,
  ],
  [
    'a tract without its zeros',
    replace('demographics.csv', '00000000001', '1'),
    'unknown-tract',
    /^demographics\.csv, row 2, column tract: The tract "1"/,
  ],
  [
    'a tract without figures',
    dropLine('demographics.csv', 2),
    'missing-tract',
    /^boundaries\.topo\.json, at objects\.tracts\.geometries\.0: .*00000000001/,
  ],
  [
    'a share over one',
    replace('demographics.csv', ',1,1000', ',1.2,1000'),
    'out-of-range',
    /^demographics\.csv, row 2, column share_inside: 1\.2 /,
  ],
  [
    'a figure that is no number',
    replace('demographics.csv', ',30000,', ',(X),'),
    'not-a-number',
    /^demographics\.csv, row 2, column income: "\(X\)"/,
  ],
  [
    'a margin of nothing',
    replace('demographics.csv', 'income,income_moe', 'income,income2_moe'),
    'margin-without-estimate',
    /^demographics\.csv, row 1, column income2_moe: /,
  ],
];

const tables: readonly BadInput[] = [
  [
    'a missing column',
    replace('returns.csv', 'votes', 'ballots'),
    'missing-column',
    /^returns\.csv, row 1, column votes: /,
  ],
  [
    'a column twice',
    replace('returns.csv', 'reporting_unit', 'reporting_unit,votes'),
    'duplicate-column',
    /^returns\.csv, row 1, column votes: /,
  ],
  [
    'an empty table',
    (files) => withText(files, 'returns.csv', () => ''),
    'missing-column',
    /^returns\.csv, row 1, column county: /,
  ],
  [
    'a row with too many cells',
    replace('places.csv', 'landmark,', 'landmark,,'),
    'wrong-cell-count',
    /^places\.csv, row 2: /,
  ],
  [
    'a quotation mark that never closes',
    replace('places.csv', 'Made-up Corner', '"Made-up Corner'),
    'open-quote',
    /^places\.csv, row 3: /,
  ],
  [
    'an id with a space at its end',
    replace('precincts.csv', '01,', '01 ,'),
    'outer-space',
    /^precincts\.csv, row 2, column precinct: /,
  ],
  [
    'text that is not UTF-8',
    (files) => files.set('places.csv', new Uint8Array([...(files.get('places.csv') ?? []), 0xff, 0xfe])),
    'bad-encoding',
    /^places\.csv, row 4: .*UTF-8/,
  ],
];

describe.each([
  ['contests', contests],
  ['places', places],
  ['votes', votes],
  ['tracts', tracts],
  ['tables', tables],
])('wrong %s are refused with one sentence that names the place', (_, cases) => {
  it.each(cases)('%s', (_what, spoil, code, sentence) => {
    expectRefusal(spoil, code, sentence);
  });
});
