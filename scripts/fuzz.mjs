// Damages files at random and gives them to every reader, and to the import behind it:
//   node scripts/fuzz.mjs [--seed N] [--count N] [--seconds N] [--reader NAME,…] [--jobs N] [--limit MILLISECONDS]
//   node scripts/fuzz.mjs --replay FILE       one saved input again
//   node scripts/fuzz.mjs --properties        the property tests with fresh seeds instead
import { mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installDependencies } from './lib/install-dependencies.mjs';

/** Inputs that one child gets. */
const batch = 500;

const options = {
  seed: { type: 'string' },
  count: { type: 'string', default: '15000' },
  seconds: { type: 'string', default: '600' },
  reader: { type: 'string' },
  jobs: { type: 'string', default: String(Math.max(1, availableParallelism() - 1)) },
  limit: { type: 'string', default: '5000' },
  replay: { type: 'string' },
  properties: { type: 'boolean', default: false },
};
const say = (line) => console.log(line);

function readNumber(values, name) {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0)
    throw new Error(`--${name} takes a whole number, not ${values[name]}.`);
  return value;
}

async function replayInput(worker, path, limit) {
  const { runWorker } = await import('./lib/fuzz/run-worker.mjs');
  let told = {};
  const { ended, reason } = await runWorker({
    worker,
    words: ['replay', resolve(path)],
    limit: limit * 3,
    hear: (message) => (told = message),
  });
  say(ended === 'done' ? (told.failure ?? `No failure: ${told.outcome}.`) : reason);
  return ended === 'done' && told.failure === undefined ? 0 : 1;
}

async function listReaders(worker, wanted) {
  const { runWorker } = await import('./lib/fuzz/run-worker.mjs');
  let readers = [];
  await runWorker({ worker, words: ['list'], limit: 60_000, hear: (message) => ({ readers } = message) });
  const names = wanted?.split(',') ?? readers;
  const unknown = names.find((name) => !readers.includes(name));
  if (unknown !== undefined) throw new Error(`--reader ${unknown}: there are ${readers.join(', ')}.`);
  return names;
}

async function fuzzAll({ worker, names, seed, count, seconds, jobs, limit }) {
  const { emptyTally, fuzzReader } = await import('./lib/fuzz/fuzz-reader.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'district-atlas-fuzz-'));
  const known = new Map();
  const tallies = new Map(names.map((name) => [name, emptyTally()]));
  const each = Math.ceil(count / names.length);
  const tasks = [];
  for (let from = 0; from < each; from += batch) {
    for (const reader of names) tasks.push({ reader, from, to: Math.min(each, from + batch) });
  }
  const start = Date.now();
  const work = async () => {
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
      if (Date.now() - start > seconds * 1000) return;
      await fuzzReader({ worker, seed, limit, folder, known, say, ...task, tally: tallies.get(task.reader) });
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  say(`\n${'reader'.padEnd(14)}   inputs  refused     read     made failures  slowest`);
  for (const [name, tally] of tallies) {
    const { inputs, refused, read, made, failures, slowest } = tally;
    const cells = [inputs, refused, read, made, failures].map((value) => String(value).padStart(8));
    say(`${name.padEnd(14)} ${cells.join(' ')} ${slowest.toFixed(0).padStart(5)} ms`);
  }
  const sum = (key) => [...tallies.values()].reduce((total, tally) => total + tally[key], 0);
  say(
    `\nseed ${seed}: ${sum('inputs')} inputs in ${((Date.now() - start) / 1000).toFixed(0)} s, ${sum('failures')} failures`,
  );
  for (const [kind, times] of known) say(`  ${times} × ${kind}`);
  if (sum('failures') === 0) rmdirSync(folder);
  else say(`Failing inputs are in ${folder}; run one again with --replay FILE.`);
  return sum('failures') === 0 ? 0 : 1;
}

async function main() {
  const { values } = parseArgs({ options });
  installDependencies({ say });
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : readNumber(values, 'seed');
  const [count, seconds, jobs, limit] = ['count', 'seconds', 'jobs', 'limit'].map((name) =>
    readNumber(values, name),
  );
  if (values.properties) {
    const { runProperties } = await import('./lib/fuzz/run-properties.mjs');
    return runProperties({ seconds, seed, say }).length === 0 ? 0 : 1;
  }
  const { bundleProgram } = await import('./lib/bundle-program.mjs');
  const worker = await bundleProgram('test/fuzz/worker.ts');
  try {
    if (values.replay !== undefined) return await replayInput(worker, values.replay, limit);
    const names = await listReaders(worker, values.reader);
    say(`seed ${seed}: up to ${count} inputs or ${seconds} s for ${names.join(', ')}`);
    return await fuzzAll({ worker, names, seed, count, seconds, jobs: Math.max(1, jobs), limit });
  } finally {
    rmSync(dirname(worker), { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
