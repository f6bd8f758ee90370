// Kills the host at random points of what it saves, starts it again and looks for what was lost, came back or was left over:
//   node scripts/kill.mjs [--runs N] [--seed N] [--jobs N] [--by operations]
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleProgram } from './lib/bundle-program.mjs';
import { root } from './lib/root.mjs';

const mostRuns = 10_000;

function readNumber(values, name, most) {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new Error(`--${name} takes a whole number from 1 to ${most}, not ${values[name]}.`);
  return String(value);
}

async function main() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '500' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      jobs: { type: 'string', default: String(availableParallelism()) },
      by: { type: 'string', default: 'time' },
    },
  });
  const words = [readNumber(values, 'runs', mostRuns), values.seed, readNumber(values, 'jobs', 64)];
  if (!['time', 'operations'].includes(values.by)) throw new Error('--by takes operations or time.');
  console.log(`seed ${values.seed}: ${values.runs} kills`);
  const program = await bundleProgram('test/kills/program.ts');
  try {
    const ended = spawnSync(process.execPath, [program, 'run', ...words, values.by], {
      cwd: root,
      stdio: 'inherit',
    });
    return ended.status ?? 1;
  } finally {
    rmSync(dirname(program), { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
