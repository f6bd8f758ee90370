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
      .filter((line) => line.startsWith(`district-atlas export ${pack}`) && line.includes('--measure'));
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const example of examples) {
      const words = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
      expect(await run(...words.slice(1))).toMatchObject({ code: 0, complaint: '' });
    }
  });

  it('asks for a command with exit code 2', async () => {
    expect(await run()).toMatchObject({ code: 2, output: '' });
  });

  it('prints its version', async () => {
    expect((await run('--version')).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
