import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from './run-cli';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'district-atlas-cli-layers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runCli(['layers', 'ca-34-2017', ...words], folder);

it.each([
  ['geojson', '{"type":"FeatureCollection"'],
  ['topojson', '{"type":"Topology"'],
  ['csv', 'id,kind,precincts'],
  ['gpkg', 'SQLite format 3'],
])('writes precincts as %s and says what is approximate', async (format, start) => {
  const { code, output, complaint } = await run('--layer', 'precincts', '--out', `precincts.${format}`);
  expect(complaint).toBe('');
  expect(code).toBe(0);
  expect(output).toContain('193 rows');
  expect(output).toContain('Approximate area');
  const written = readFileSync(join(folder, `precincts.${format}`), 'latin1');
  expect(written.startsWith(start)).toBe(true);
});

it.each([
  [['--out', 'a.geojson'], '--layer is needed'],
  [['--layer', 'precincts'], '--out is needed'],
  [['--layer', 'precints', '--out', 'a.geojson'], 'precincts'],
  [['--layer', 'tracts', '--out', 'a.shp'], '--format is needed'],
])('refuses %j with one sentence', async (words, sentence) => {
  const { code, complaint } = await run(...words);
  expect(code).toBe(2);
  expect(complaint).toContain(sentence);
});
