import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runGuarded } from './run-cli';

const sentence =
  'district-atlas: PNG pictures cannot be drawn on this computer, because the part of the app that draws them is not installed for it. Save the map as SVG, or install the app again.\n';

const winner = ['--measure', 'winner', '--contest', '2017-06-06-runoff'];

/** A copy of the built app, with no packages beside it but those that are named. */
function copyApp(packages: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'district-atlas-no-renderer-'));
  for (const part of ['dist', 'package.json', ...packages]) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  for (const part of ['geodata', 'assets']) symlinkSync(resolve(part), join(folder, part));
  return folder;
}

test.each(['dist/main/main.js', 'dist/web/main.js', 'dist/cli/main.js', 'dist/worker/worker.cjs'])(
  '%s needs no package to start: nothing but Node and Electron',
  (bundle) => {
    const text = readFileSync(bundle, 'utf8');
    const imported = /^(?:import\b[^"']*|export\b[^"']*\bfrom )["']([^"']+)["']/gm;
    const needed = [...text.matchAll(imported)].map(([, name = '']) => name);
    const known = (name: string) =>
      name === 'electron' || builtinModules.includes(name.replace(/^node:/, ''));
    expect(needed.filter((name) => !known(name))).toEqual([]);
  },
);

describe.each([
  ['no binary for this computer', ['node_modules/@resvg/resvg-js']],
  ['no renderer at all', []],
])('with %s', (_what, packages) => {
  let folder = '';
  beforeAll(() => {
    folder = copyApp(packages);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...words: string[]) => runGuarded([join(folder, 'dist/cli/main.js'), ...words], folder);

  test.each([
    ['--help', ['--help'], /district-atlas export/],
    ['packs', ['packs'], /ca-34-2017/],
    ['audit', ['audit', 'geodata/ca-34-2017'], /43,179/],
  ])('%s works', async (_command, words, expected) => {
    const { code, output, complaint } = await run(...words);
    expect(complaint).toBe('');
    expect(output).toMatch(expected);
    expect(code).toBe(0);
  });

  test('a map is saved as SVG', async () => {
    const { code, complaint } = await run('export', 'geodata/ca-34-2017', ...winner, '--out', 'map.svg');
    expect([code, complaint]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toMatch(/^<svg[^]*<\/svg>\s*$/);
  });

  test('a map as PNG is refused with what to do instead, and nothing is written', async () => {
    const { code, complaint } = await run('export', 'geodata/ca-34-2017', ...winner, '--out', 'map.png');
    expect(complaint).toBe(sentence);
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'map.png'))).toBe(false);
  });

  test('the local web host starts and serves', async () => {
    const child = spawn(process.execPath, [join(folder, 'dist/web/main.js'), '--no-open'], {
      env: { ...process.env, DISTRICT_ATLAS_SETTINGS: join(folder, 'settings') },
    });
    let said = '';
    const hear = (text: Buffer) => {
      said += text.toString();
      if (said.includes('\n')) child.kill('SIGINT');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    await new Promise((done) => child.once('close', done));
    expect(said).toMatch(/^District Atlas is at /);
  });
});
