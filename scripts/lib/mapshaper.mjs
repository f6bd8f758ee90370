import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The yardstick's version; see docs/decisions/0001-dependencies.md for why it is no dependency. */
export const mapshaperVersion = '0.7.70';

const folder = join(tmpdir(), `district-atlas-mapshaper-${mapshaperVersion}`);
const program = join(folder, 'node_modules', 'mapshaper', 'bin', 'mapshaper');

/** The path of mapshaper's command line: the one that `MAPSHAPER` names, or the benchmark's copy; null without. */
export function findMapshaper(environment = process.env) {
  const named = environment.MAPSHAPER;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return existsSync(program) ? program : null;
}

/** {@link findMapshaper}, after installing it into the temporary folder where it is missing; null where that fails. */
export function ensureMapshaper(say) {
  const found = findMapshaper();
  if (found !== null) return found;
  say(`Installing mapshaper ${mapshaperVersion} into ${folder}.`);
  mkdirSync(folder, { recursive: true });
  const words = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  spawnSync('npm', [...words, `mapshaper@${mapshaperVersion}`], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return findMapshaper();
}
