import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('whatever of twenty kills ends the app, nothing is lost, nothing comes back, nothing is left after the next start', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/kill.mjs', '--runs', '20', '--seed', '20170606', '--jobs', '2', '--by', 'operations'],
    { encoding: 'utf8' },
  );
  expect(`${stdout}${stderr}`).toMatch(/seed 20170606: 2\d kills, 0 failures/);
}, 300_000);
