import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  madeUpDistricts,
  madeUpNeighborhoods,
  madeUpOrigins,
  madeUpTracts,
} from '../../fixtures/made-up-areas';
import {
  givenText,
  madeUpPolygons,
  madeUpPrimary,
  madeUpRunoff,
  madeUpTurnout,
} from '../../fixtures/made-up-import';
import { inWebMercator } from '../../fixtures/made-up-projected';
import { countColours, readPng } from '../../fixtures/read-png';
import { runCli } from './run-cli';

const totals = givenText(
  'totals.csv',
  'contest,candidate,votes\n1999-03-02-runoff,Ada Made-up,92\n1999-03-02-runoff,Bo Made-up,59\n',
);
const files = [
  '--boundaries',
  madeUpPolygons.name,
  '--returns',
  madeUpPrimary.name,
  '--returns',
  madeUpRunoff.name,
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'district-atlas-import-'));
  const given = [madeUpPolygons, madeUpPrimary, madeUpRunoff, madeUpTurnout, inWebMercator, totals];
  for (const { name, bytes } of given) {
    writeFileSync(join(folder, name), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runCli(words, folder);
const written = () => readdirSync(folder).filter((name) => !/\.(csv|geojson)$/.test(name));

describe('district-atlas import', () => {
  it('reads coordinates in the system that is named, where the file does not say it', async () => {
    const projected = ['--boundaries', inWebMercator.name, '--returns', madeUpPrimary.name];
    const unread = await run('import', ...projected);
    expect(unread.output).toContain('not read: ');
    expect(unread.complaint).toContain('not longitude and latitude');
    for (const said of ['EPSG:3857', `${inWebMercator.name}=+proj=merc +a=6378137 +b=6378137`]) {
      const read = await run('import', ...projected, '--coordinate-system', said);
      expect(read.output).toContain('4 of 5 units (80.0%), 73 of 100 votes');
    }
  });

  it('prints the proposed join and writes nothing until it is accepted', async () => {
    const outcome = await run('import', ...files, '--out', 'made-up');
    expect(outcome.code).toBe(2);
    expect(outcome.output).toContain('ids as they are: 0 of 5 units (0.0%)');
    expect(outcome.output).toContain('4 of 5 units (80.0%), 73 of 100 votes');
    expect(outcome.output).toContain('0101 = 01001');
    expect(outcome.complaint).toContain('--accept-proposed');
    expect(written()).toEqual([]);
  });

  it('writes a pack and its recipe, and maps and comparisons work on it', async () => {
    const outcome = await run(
      ...['import', ...files, '--returns', madeUpTurnout.name, '--totals', totals.name],
      ...['--accept-proposed', '--title', 'Made-up City', '--out', 'made-up'],
    );
    expect(outcome).toMatchObject({ code: 0, complaint: '' });
    expect(outcome.output).toContain('Returns without a polygon: 1 with 27 votes');
    expect(outcome.output).toMatch(/02001: .*2 polygons/);
    expect(outcome.output).toContain('Wrote made-up; how it was made is in it, in recipe.json.');
    expect(written()).toEqual(['made-up']);
    expect(readdirSync(join(folder, 'made-up'))).toContain('recipe.json');

    const map = await run(
      ...['export', 'made-up', '--compare', '1999-01-05-primary', '1999-03-02-runoff'],
      ...['--measure', 'swing', '--candidate', 'Ada Made-up', '--size', '800x600', '--out', 'swing.png'],
    );
    expect(map).toMatchObject({ code: 0, complaint: '' });
    expect(map.output).toContain('1 precinct not placed');
    const picture = readPng(new Uint8Array(readFileSync(join(folder, 'swing.png'))));
    expect(countColours(picture).size).toBeGreaterThan(5);
    rmSync(join(folder, 'swing.png'));
    const svg = await run(
      ...['export', 'made-up', '--contest', '1999-03-02-runoff', '--measure', 'margin', '--out', 'm.svg'],
    );
    expect(svg.code).toBe(0);
    const text = readFileSync(join(folder, 'm.svg'), 'utf8');
    expect(text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(
      'differ from the certified totals by',
    );
    rmSync(join(folder, 'm.svg'));
  });

  it.each([
    ['the pack that holds it', 'made-up', 'again.zip'],
    ['its file', join('made-up', 'recipe.json'), 'once-more.zip'],
  ])('makes the same pack again from the recipe, given as %s, as a zip archive', async (_, recipe, out) => {
    const outcome = await run(
      ...['import', ...files, '--returns', madeUpTurnout.name, '--totals', totals.name],
      ...['--recipe', recipe, '--out', out],
    );
    expect(outcome).toMatchObject({ code: 0, complaint: '' });
    const [first, again] = [await run('audit', 'made-up'), await run('audit', out)];
    expect(again.output).toBe(first.output);
    expect(first.output).toContain('DIFFERENCE: certified 92');
  });

  it('takes day and stage of a workbook for each of its sheets, and totals from a workbook', async () => {
    const save = (name: string, rows: readonly (readonly (string | number)[])[]) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Made-up sheet');
      writeFileSync(join(folder, name), new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer));
    };
    save('votes.xlsx', [
      ['id', 'Ada Made-up', 'Bo Made-up'],
      ['01001', 20, 11],
      ['01002', 30, 12],
    ]);
    save('certified.xlsx', [
      ['contest', 'candidate', 'votes'],
      ['1999-06-01-general', 'Ada Made-up', 50],
      ['1999-06-01-general', 'Bo Made-up', 24],
    ]);
    const outcome = await run(
      ...[
        'import',
        '--boundaries',
        madeUpPolygons.name,
        '--returns',
        'votes.xlsx',
        '--totals',
        'certified.xlsx',
      ],
      ...['--contest-date', '1999-06-01', '--stage', 'general', '--out', 'book.zip'],
    );
    expect(outcome).toMatchObject({ code: 0, complaint: '' });
    expect(outcome.output).toContain('(1999-06-01-general): 73 votes for 2 candidates');
    const audit = await run('audit', 'book.zip');
    expect(audit.output).toContain('DIFFERENCE: certified 24');
    for (const name of ['votes.xlsx', 'certified.xlsx', 'book.zip']) rmSync(join(folder, name));
  });

  it('replaces a count of a pack, and says what changes and what stays', async () => {
    const text = new TextDecoder()
      .decode(madeUpRunoff.bytes)
      .replace('0101,1,1,30,20,10', '0101,1,1,32,22,10');
    writeFileSync(join(folder, '19990302-second-count-runoff.csv'), text);
    const outcome = await run(
      ...[
        'import',
        '--base',
        'made-up',
        '--returns',
        '19990302-second-count-runoff.csv',
        '--out',
        'second.zip',
      ],
    );
    expect(outcome).toMatchObject({ code: 0, complaint: '' });
    expect(outcome.output).toContain('What changes in Made-up City');
    expect(outcome.output).toContain('150 votes before, 152 after.');
    expect(outcome.output).toContain('The version of the pack becomes 1.0.1.');
    const [before, after] = [await run('audit', 'made-up'), await run('audit', 'second.zip')];
    const primaryOf = (output: string) => output.slice(0, output.indexOf('runoff'));
    expect(primaryOf(after.output)).toBe(primaryOf(before.output));
    rmSync(join(folder, '19990302-second-count-runoff.csv'));
  });

  it('takes district, neighborhoods and census tracts from files of their own', async () => {
    const areas = [madeUpDistricts, madeUpNeighborhoods, madeUpTracts, madeUpOrigins];
    for (const { name, bytes } of areas) writeFileSync(join(folder, name), bytes);
    const outcome = await run(
      ...['import', ...files, '--accept-proposed', '--district', madeUpDistricts.name, '--out', 'whole.zip'],
      ...['--neighborhoods', madeUpNeighborhoods.name, '--tracts', madeUpTracts.name],
      ...['--demographics', madeUpOrigins.name],
    );
    expect(outcome).toMatchObject({ code: 0, complaint: '' });
    expect(outcome.output).toContain(
      'outline of the district; names in "name"; the feature "Made-up District 1"',
    );
    expect(outcome.output).toContain('Precincts outside the district that are kept: 1 with 60 votes');
    const table = await run('table', 'whole.zip', '--unit', 'tracts');
    expect(table.output.split('\n')[0]).toContain('Hispanic or Latino');
    for (const { name } of areas) rmSync(join(folder, name));
  });

  it.runIf(process.platform !== 'win32')('waits for no pipe that is given as a file', async () => {
    spawnSync('mkfifo', [join(folder, 'pipe.csv')]);
    const given = ['--boundaries', madeUpPolygons.name, '--returns'];
    for (const words of [
      ['import', ...given, 'pipe.csv'],
      ['import', ...given, madeUpRunoff.name, '--recipe', 'pipe.csv'],
      ['export', 'made-up', '--spec', 'pipe.csv', '--out', 'map.svg'],
    ]) {
      const outcome = await run(...words);
      expect(outcome.code).toBe(2);
      expect(outcome.complaint).toContain('pipe.csv: This is not a plain file.');
    }
    rmSync(join(folder, 'pipe.csv'));
  });

  it('does not write over a folder', async () => {
    const outcome = await run('import', ...files, '--accept-proposed', '--out', 'made-up');
    expect(outcome.code).toBe(2);
    expect(outcome.complaint).toContain('--out made-up: there is something of this name already');
  });

  it.each([
    ['no returns', ['import', '--boundaries', madeUpPolygons.name], '--returns'],
    ['a file that is not there', ['import', '--returns', 'nowhere.csv'], 'There is no such file'],
    ['a day that is none', ['import', ...files, '--contest-date', '1999-13-01'], '--contest-date'],
    ['a stage that is none', ['import', ...files, '--stage', 'final'], '--stage takes'],
    ['a rule that is none', ['import', ...files, '--outside', 'draw'], '--outside takes'],
    ['a base that is none', ['import', '--base', 'nowhere'], 'There is no pack nowhere'],
    [
      'a district without boundaries',
      ['import', ...files, '--district', madeUpTurnout.name],
      '--district: there are no boundaries in',
    ],
    [
      'a feature that is not there',
      ['import', ...files, '--district', madeUpPolygons.name, '--district-feature', 'Nowhere'],
      'no feature of',
    ],
    ['a recipe that is none', ['import', ...files, '--recipe', madeUpPrimary.name], madeUpPrimary.name],
    [
      'no boundaries for a pack',
      ['import', '--returns', madeUpRunoff.name, '--out', 'x'],
      'needs the boundaries',
    ],
  ])('says what is wrong with %s', async (_, words, complaint) => {
    const outcome = await run(...words);
    expect(outcome.code).toBe(2);
    expect(outcome.complaint).toContain(complaint);
    expect(outcome.complaint.trim().split('\n')).toHaveLength(1);
  });
});

/** The folder of published files to try imports on, where a person has it. */
const samples = process.env['DISTRICT_ATLAS_SAMPLES'] ?? '';
const hasSamples = samples !== '' && existsSync(samples);
if (!hasSamples) console.log('Skipped: imports of published files; DISTRICT_ATLAS_SAMPLES names no folder.');

describe.skipIf(!hasSamples)('imports of published files', () => {
  it('joins both rounds of Chicago 2023 by a proposed rule', async () => {
    const at = (name: string) => join(samples, 'chicago-2023-mayor', name);
    const outcome = await run(
      ...['import', '--boundaries', at('precincts-2023.geojson'), '--accept-proposed', '--out', 'chicago'],
      ...['--returns', at('20230228-mayor.csv'), '--returns', at('20230404-mayor.csv')],
    );
    expect(outcome).toMatchObject({ code: 0, complaint: '' });
    expect(outcome.output).toContain('ids as they are: 0 of 1,291 units (0.0%)');
    expect(outcome.output).toContain('1,290 of 1,291 units (99.9%), 563,999 of 564,524 votes');
    expect(outcome.output).toContain('1,290 of 1,291 units (99.9%), 611,950 of 612,514 votes');
  });

  it('joins Contra Costa 2016 by its prefix', async () => {
    const at = (name: string) => join(samples, 'contra-costa-2016', name);
    const outcome = await run(
      ...['import', '--boundaries', at('CCC_VotingPrecincts_16AUG30.shp'), '--accept-proposed'],
      ...['--returns', at('013-contra-costa.csv'), '--contest-date', '2016-11-08', '--out', 'costa'],
    );
    expect(outcome).toMatchObject({ code: 0, complaint: '' });
    expect(outcome.output).toContain('remove "013-" from the beginning');
    expect(outcome.output).toContain('656 of 656 units (100.0%)');
  });

  it.each([
    ['governor.csv', '789,668 votes for 15 candidates'],
    ['governor-general.xls', '1,105,351 votes for 2 candidates'],
  ])('gives each vote of %s once', async (name, votes) => {
    const outcome = await run('import', '--returns', join(samples, 'la-county-sov-2014', name));
    expect(outcome).toMatchObject({ code: 0, complaint: '' });
    expect(outcome.output).toContain(votes);
  });
});
