import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  badPacks,
  readShippedFiles,
  shippedPackFolder,
  spoilPack,
  writeFiles,
  zipFiles,
} from '../../fixtures/bad-packs';
import { countColours, readPng } from '../../fixtures/read-png';
import { runCli, runGuarded } from './run-cli';

const pack = 'ca-34-2017';
const primary = '2017-04-04-primary';
const runoff = '2017-06-06-runoff';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'district-atlas-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runCli(words, folder);
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

describe('the guard of these tests', () => {
  it('notices the network being used', async () => {
    const outcome = await runGuarded(['-e', 'fetch("http://127.0.0.1:9")'], folder);
    expect(outcome).toMatchObject({ code: 99, complaint: 'NETWORK USED: fetch\n' });
  });
});

describe('district-atlas audit', () => {
  it.each([
    ['by id', () => pack],
    ['by its folder', () => shippedPackFolder],
    [
      'as a zip file',
      () => {
        writeFileSync(join(folder, 'sent.zip'), zipFiles(readShippedFiles()));
        return 'sent.zip';
      },
    ],
  ])('accounts for every vote of a pack named %s', async (_how, name) => {
    const { code, output, complaint } = await run('audit', name());
    expect(complaint).toBe('');
    expect(code).toBe(0);
    for (const figure of [
      '42,308 votes for 23 candidates; certified 42,308 for 24',
      '43,179 votes for 2 candidates; certified 43,179 for 2',
      '192 precincts and 3 ballot groups with 0 votes',
      '192 precincts and 3 ballot groups with 5 votes',
      'placed: 160 precincts with 35,277 votes (83.4%); not placed: 32 precincts with 7,031 votes',
      'placed: 160 precincts with 36,116 votes (83.6%); not placed: 32 precincts with 7,058 votes',
      'Every vote is accounted for.',
    ]) {
      expect(output).toContain(figure);
    }
    expect(output).toMatch(/Jimmy Gomez +25,569/);
    expect(output).toMatch(/Robert Lee Ahn +17,610/);
    expect(
      output.match(/votes by unit add up to the certified totals, candidate by candidate/g),
    ).toHaveLength(2);
  });

  it('fails on a vote too many, and says where', async () => {
    const files = readShippedFiles();
    const totals = new TextDecoder().decode(files.get('totals.csv')).replace('10728', '10729');
    files.set('totals.csv', new TextEncoder().encode(totals));
    writeFiles(join(folder, 'one-vote-off'), files);
    const { code, output, complaint } = await run('audit', 'one-vote-off');
    expect(code).toBe(2);
    expect(output).toMatch(/Jimmy Gomez +10,728 +DIFFERENCE: certified 10,729/);
    expect(complaint).toMatch(/^district-atlas: [^\n]+\.\n$/);
  });

  it.each(badPacks)('refuses $what with file and place', async (badPack) => {
    writeFileSync(join(folder, 'bad.zip'), zipFiles(spoilPack(badPack)));
    const { code, output, complaint } = await run('audit', 'bad.zip');
    expect(complaint).toMatch(/^district-atlas: [^\n]+[.?]\n$/);
    expect(complaint).toMatch(badPack.place);
    expect(output).toBe('');
    expect(code).toBe(2);
  });
});

describe('district-atlas export', () => {
  it('draws a PNG of the size asked for', async () => {
    const { code, output } = await run(
      ...[
        'export',
        pack,
        '--contest',
        runoff,
        '--measure',
        'margin',
        '--size',
        '1800x1350',
        '--out',
        'map.png',
      ],
    );
    expect(output).toBe(
      'Wrote map.png, 1800 × 1350 pixels. Maps 36,116 of 43,179 votes (83.6%); 32 precincts and 3 ballot groups not placed.\n',
    );
    expect(code).toBe(0);
    const picture = readPng(read('map.png'));
    expect(picture).toMatchObject({ width: 1800, height: 1350 });
    const filled = [...countColours(picture).values()].filter((count) => count > 1000);
    expect(filled.length).toBeGreaterThan(5);
  });

  it('prints the votes that the map leaves out, and its sources, on the SVG', async () => {
    await run(
      ...[
        'export',
        pack,
        '--contest',
        runoff,
        '--measure',
        'winner',
        '--unit',
        'precincts',
        '--out',
        'map.svg',
      ],
    );
    const svg = new TextDecoder().decode(read('map.svg'));
    expect(svg).toMatch(/^<svg [^>]*width="2400" height="1800"/);
    expect(svg).toContain('Maps 36,116 of 43,179 votes (83.6%)');
    expect(svg).toContain('Los Angeles County Registrar-Recorder/County Clerk');
  });

  it.each([
    [['--contest', 'primary', '--measure', 'votes', '--candidate', 'Maria Cabildo'], 'Cabildo'],
    [
      ['--contest', 'runoff', '--measure', 'share', '--candidate', 'jimmy gomez', '--unit', 'neighborhoods'],
      'Gomez',
    ],
    [['--measure', 'hispanic_share', '--unit', 'tracts', '--theme', 'dark'], 'Hispanic or Latino'],
    [
      ['--measure', 'population_density', '--title', 'A title of <my> own & more'],
      'A title of &lt;my&gt; own &amp; more',
    ],
  ])('draws %j', async (options, text) => {
    const { code, complaint } = await run('export', pack, ...options, '--out', 'one.svg');
    expect(complaint).toBe('');
    expect(code).toBe(0);
    expect(new TextDecoder().decode(read('one.svg'))).toContain(text);
  });

  it('draws the same bytes every time', async () => {
    const words = ['export', pack, '--contest', runoff, '--measure', 'margin', '--size', '600x450', '--out'];
    await run(...words, 'first.png');
    await run(...words, 'second.png');
    expect(read('first.png')).toEqual(read('second.png'));
  });

  it('draws a saved specification', async () => {
    const spec = {
      version: 1,
      theme: 'dark',
      title: 'Saved',
      layers: [
        {
          id: 'precincts',
          visible: true,
          opacity: 1,
          symbol: 'areas',
          measure: { kind: 'swing', from: '2017-04-04-primary', to: runoff, candidate: 'Jimmy Gomez' },
        },
      ],
    };
    writeFileSync(join(folder, 'saved.json'), JSON.stringify(spec));
    const { code, complaint } = await run('export', pack, '--spec', 'saved.json', '--out', 'saved.svg');
    expect(complaint).toBe('');
    expect(code).toBe(0);
    expect(new TextDecoder().decode(read('saved.svg'))).toContain('Saved');
  });

  it('leaves the old file and nothing else behind when it fails', async () => {
    writeFileSync(join(folder, 'kept.png'), 'old');
    const before = readdirSync(folder);
    const { code } = await run(
      'export',
      pack,
      '--contest',
      runoff,
      '--measure',
      'share',
      '--out',
      'kept.png',
    );
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'kept.png'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each([
    [['--measure', 'winner', '--contest', 'runof', '--out', 'x.png'], `did you mean ${runoff}?`],
    [['--measure', 'hispanic', '--out', 'x.png'], 'did you mean hispanic_share?'],
    [
      ['--measure', 'share', '--contest', runoff, '--candidate', 'gomez', '--out', 'x.png'],
      'did you mean "Jimmy Gomez"?',
    ],
    [
      ['--measure', 'winner', '--contest', runoff, '--out', 'nowhere/x.png'],
      '--out nowhere/x.png: its folder does not exist.',
    ],
    [['--spec', 'nowhere.json', '--out', 'x.png'], '--spec nowhere.json: there is no such file.'],
    [['--nonsense', '1', '--out', 'x.png'], 'export has no option --nonsense'],
    [
      ['--measure', 'winner', '--contest', '2020-03-03-primary', '--out', 'x.png'],
      '--contest 2020-03-03-primary is known only by its totals, of which no map can be made.',
    ],
    [
      [
        '--measure',
        'swing',
        '--compare',
        '2020-03-03-primary',
        runoff,
        '--candidate',
        'Jimmy Gomez',
        '--out',
        'x.png',
      ],
      '--compare 2020-03-03-primary is known only by its totals',
    ],
    [
      ['--measure', 'swing', '--compare', primary, runoff, '--candidate', 'Maria Cabildo', '--out', 'x.png'],
      '--candidate "Maria Cabildo" is not in both contests',
    ],
  ])('refuses %j, naming the option', async (options, sentence) => {
    const { code, output, complaint } = await run('export', pack, ...options);
    expect(complaint).toMatch(/^district-atlas: [^\n]+[.?]\n$/);
    expect(complaint).toContain(sentence);
    expect(output).toBe('');
    expect(code).toBe(2);
  });

  it('says what is wrong with a saved specification, and where', async () => {
    writeFileSync(join(folder, 'wrong.json'), '{"version":1,"theme":"light","layers":[{"id":"moon"}]}');
    const { code, complaint } = await run('export', pack, '--spec', 'wrong.json', '--out', 'x.svg');
    expect(complaint).toMatch(/^district-atlas: wrong\.json, at layers\.0/);
    expect(code).toBe(2);
  });
});

describe('district-atlas export, two contests or many candidates', () => {
  const svgOf = async (...options: string[]): Promise<string> => {
    const { code, complaint } = await run('export', pack, ...options, '--out', 'one.svg');
    expect(complaint).toBe('');
    expect(code).toBe(0);
    return new TextDecoder().decode(read('one.svg'));
  };
  const compare = ['--compare', primary, runoff];
  const gomez = ['--candidate', 'Jimmy Gomez'];

  it('maps the change between two contests', async () => {
    const svg = await svgOf(...compare, '--measure', 'swing', ...gomez);
    expect(svg).toContain('10,728 votes (25.4%) in the primary, 25,569 votes (59.2%) in the runoff');
    expect(svg).toContain('Maps 35,277 of 42,308 votes (83.4%) in the primary and 36,116 of');
  });

  it('draws both contests side by side as a PNG, and says what either leaves out', async () => {
    const words = ['--measure', 'margin', '--panels', '--size', '1200x900', '--out', 'both.png'];
    const { code, output } = await run('export', pack, ...compare, ...words);
    expect(code).toBe(0);
    expect(output).toContain('Primary: 35,277 of 42,308 votes (83.4%); 32 precincts');
    expect(output).toContain('Runoff: 36,116 of 43,179 votes (83.6%); 32 precincts');
    expect(readPng(read('both.png'))).toMatchObject({ width: 1200, height: 900 });
  });

  it('draws the eight candidates with most votes on one scale', async () => {
    const svg = await svgOf('--contest', primary, '--small-multiples', '8');
    for (const name of [
      'Jimmy Gomez',
      'Robert Lee Ahn',
      'Maria Cabildo',
      'Sara Hernandez',
      'Arturo Carmona',
    ]) {
      expect(svg).toContain(name);
    }
    for (const figures of ['10,728 votes, 25.4%', '2,195 votes, 5.2%', '1,368 votes, 3.2%']) {
      expect(svg).toContain(figures);
    }
  });

  it('draws the candidates that are named, in that order', async () => {
    const names = ['Yolie Flores', 'Maria Cabildo'].flatMap((name) => ['--candidate', name]);
    const svg = await svgOf('--contest', primary, '--small-multiples', ...names, '--unit', 'neighborhoods');
    expect(svg.indexOf('Yolie Flores')).toBeLessThan(svg.indexOf('Maria Cabildo'));
    expect(svg).not.toContain('Jimmy Gomez');
  });

  it.each([
    [['--measure', 'second-place', '--contest', primary], 'Second place in the primary'],
    [['--measure', 'effective-candidates', '--contest', primary], 'Effective number of candidates'],
    [['--measure', 'rank', '--contest', primary, '--candidate', 'Maria Cabildo'], 'rank in the primary'],
    [
      [
        ...['--measure', 'group-share', '--contest', primary, '--group-name', 'the three'],
        ...['Kenneth Mejia', 'Arturo Carmona', 'Wendy Carrillo'].flatMap((name) => ['--candidate', name]),
      ],
      'the three',
    ],
    [
      ['--measure', 'participation', '--contest', runoff, '--denominator', `votes-in:${primary}`],
      'as a share of those in the primary',
    ],
    [['--measure', 'participation', '--contest', runoff, '--denominator', 'residents'], 'share of residents'],
    [[...compare, '--measure', 'votes-gained', ...gomez, '--patterns'], 'Votes gained by Gomez'],
    [[...compare, '--measure', 'margin-change', '--floor', '25'], 'Fewer than 25 votes'],
    [[...compare, '--measure', 'total-change', '--unit', 'neighborhoods'], 'Change in votes cast'],
    [[...compare, '--measure', 'participation-change', '--denominator', 'residents'], 'share of residents'],
    [
      [...compare, '--measure', 'share', ...gomez, '--panels', '--theme', 'dark'],
      'Gomez’s share in the runoff',
    ],
  ])('draws %j', async (options, text) => {
    expect(await svgOf(...options)).toContain(text);
  });
});

describe('district-atlas table', () => {
  const parse = (csv: string): readonly (readonly string[])[] =>
    csv
      .trimEnd()
      .split('\r\n')
      .map((line) =>
        [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ''),
      );

  it.each(['precincts', 'neighborhoods'])(
    'sums %s, unplaced votes included, to the certified totals',
    async (unit) => {
      const { code, output } = await run('table', pack, '--unit', unit);
      expect(code).toBe(0);
      const [heads = [], ...lines] = parse(output);
      const total = lines.at(-1) ?? [];
      for (const [title, votes] of [
        ['Votes for all candidates, Primary', 42_308],
        ['Votes for all candidates, Runoff', 43_179],
        ['Jimmy Gomez, votes, Primary', 10_728],
        ['Jimmy Gomez, votes, Runoff', 25_569],
        ['Robert Lee Ahn, votes, Runoff', 17_610],
      ] as const) {
        const column = heads.indexOf(title);
        expect(column, title).toBeGreaterThan(0);
        expect(Number(total[column]), title).toBe(votes);
        const sum = lines.slice(0, -1).reduce((before, line) => before + Number(line[column]), 0);
        expect(sum, title).toBe(votes);
      }
      const share = heads.indexOf('Jimmy Gomez, share, Runoff');
      expect(Number(total[share])).toBeCloseTo(25_569 / 43_179, 12);
    },
  );

  it('writes into a file what it prints, and only the columns asked for', async () => {
    const options = [
      '--unit',
      'neighborhoods',
      '--contest',
      runoff,
      '--candidate',
      'Jimmy Gomez',
      '--no-total',
    ];
    const printed = await run('table', pack, ...options);
    const written = await run('table', pack, ...options, '--out', 'table.csv');
    expect(written).toMatchObject({ code: 0, complaint: '' });
    expect(written.output).toMatch(/^Wrote table\.csv, 32 rows of \d+ columns\.\n$/);
    expect(new TextDecoder().decode(read('table.csv'))).toBe(printed.output);
    const [heads = [], ...lines] = parse(printed.output);
    expect(heads.join()).not.toMatch(/^Robert|Primary|Change/);
    expect(lines.map(([name]) => name)).not.toContain('All votes');
  });

  it('leaves out the reporting units of other contests, and says how many rows it wrote', async () => {
    const written = await run('table', pack, '--contest', runoff, '--out', 'runoff.csv');
    const [heads = [], ...lines] = parse(new TextDecoder().decode(read('runoff.csv')));
    const votes = heads.indexOf('Votes for all candidates, Runoff');
    expect(lines.filter((line) => line[votes] === '')).toEqual([]);
    const rows = lines.slice(0, -1);
    expect(rows.reduce((sum, line) => sum + Number(line[votes]), 0)).toBe(43_179);
    expect(written.output).toBe(
      `Wrote runoff.csv, ${rows.length} rows and a total of ${heads.length} columns.\n`,
    );
    const both = await run('table', pack, '--no-total');
    expect(rows.length).toBeLessThan(parse(both.output).length - 1);
  });

  it('asks for a pack where none is named', async () => {
    const { code, complaint } = await run('audit', '');
    expect(complaint).toContain('PACK is empty');
    expect(complaint).not.toMatch(/:\s*:/);
    expect(code).toBe(2);
  });

  it('refuses contests for tracts', async () => {
    const { code, complaint } = await run('table', pack, '--unit', 'tracts', '--contest', runoff);
    expect(complaint).toContain('--contest has no meaning for tracts');
    expect(code).toBe(2);
  });
});

describe('district-atlas describe', () => {
  it('says the district’s figures and what is not shown', async () => {
    const { code, output } = await run('describe', pack, '--contest', runoff, '--measure', 'margin');
    expect(code).toBe(0);
    expect(output).toContain('36,116 of 43,179 votes (83.6%)');
    expect(output).toContain('59.2%');
  });
});

describe('district-atlas', () => {
  it('lists the packs with everything that export can be asked for', async () => {
    const { code, output } = await run('packs');
    expect(code).toBe(0);
    for (const id of [pack, '2017-04-04-primary', runoff, 'hispanic_share', 'median_household_income']) {
      expect(output).toContain(id);
    }
  });

  it('teaches with examples that work as they stand', async () => {
    const { code, output } = await run('--help');
    expect(code).toBe(0);
    const examples = output
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^district-atlas \w+ ca-34-2017 /.test(line));
    expect(examples.length).toBeGreaterThanOrEqual(9);
    for (const example of examples) {
      const words = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
      expect(await run(...words.slice(1)), example).toMatchObject({ code: 0, complaint: '' });
    }
  });

  it.each(['export', 'table', 'describe'])('explains every option of %s', async (command) => {
    const { code, output } = await run('help', command);
    expect(code).toBe(0);
    expect(output).toContain(`Usage: district-atlas ${command} PACK [options]`);
    expect(output).toMatch(/^ {2}--candidate NAME …? +\S/m);
    expect(
      output.split('\n').filter((line) => line.length > 100 && !line.includes('district-atlas')),
    ).toEqual([]);
  });

  it('asks for a command with exit code 2', async () => {
    expect(await run()).toMatchObject({ code: 2, output: '' });
  });

  it('prints its version', async () => {
    expect((await run('--version')).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
