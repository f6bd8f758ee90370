import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWorker } from './run-worker.mjs';

/** Counts of one reader. */
export const emptyTally = () => ({ inputs: 0, refused: 0, read: 0, made: 0, failures: 0, slowest: 0 });

/** Of failures of one kind so many are saved; the others are counted. */
const savedOfKind = 3;

/** What failures of one cause have in common: the first lines of their reason, without numbers and names. */
const kindOf = (reason) =>
  reason
    .split('\n')
    .slice(0, 2)
    .join(' ')
    .replace(/\(?file:\S*|\d+/g, '')
    .slice(0, 200);

/** Saves the input that a seed and a number stand for and returns the path of its file. */
async function saveInput({ worker, reader, seed, index, folder, reason }) {
  let saved = null;
  await runWorker({
    worker,
    words: ['input', reader, String(seed), String(index)],
    limit: 60_000,
    hear: ({ input }) => (saved = input),
  });
  const path = join(folder, `${reader}-${seed}-${index}.json`);
  writeFileSync(path, JSON.stringify({ reader, seed, index, reason, ...saved }, null, 1));
  return path;
}

/** Runs one input alone and gives it more time; the reason of its failure, or null. */
async function confirm({ worker, words, limit }) {
  let failure = null;
  const { ended, reason } = await runWorker({
    worker,
    words,
    limit: limit * 3,
    hear: (message) => (failure ??= message.failure ?? null),
  });
  return ended === 'done' ? failure : reason;
}

/**
 * Gives a reader the inputs from one number up to, but not, another. A child that hangs or dies is started again
 * behind the input that it died of, after that input failed a second time alone.
 */
export async function fuzzReader({ worker, reader, seed, from, to, limit, folder, tally, known, say }) {
  let next = from;
  while (next < to) {
    let current = next;
    let failure = null;
    const hear = (message) => {
      current = message.index;
      if (message.outcome !== undefined) {
        tally.inputs += 1;
        tally[message.outcome] += 1;
        tally.slowest = Math.max(tally.slowest, message.milliseconds);
      }
      if (message.failure !== undefined) {
        tally.inputs += 1;
        failed.push({ index: message.index, reason: message.failure });
      }
    };
    const failed = [];
    const { ended } = await runWorker({
      worker,
      words: ['run', reader, String(seed), String(next), String(to)],
      limit,
      hear,
    });
    next = ended === 'done' ? to : current + 1;
    if (ended !== 'done') {
      tally.inputs += 1;
      const words = ['run', reader, String(seed), String(current), String(current + 1)];
      failure = await confirm({ worker, words, limit });
      if (failure !== null) failed.push({ index: current, reason: failure });
    }
    for (const { index, reason } of failed) {
      tally.failures += 1;
      const kind = kindOf(reason);
      const before = known.get(kind) ?? 0;
      known.set(kind, before + 1);
      if (before >= savedOfKind) continue;
      const path = await saveInput({ worker, reader, seed, index, folder, reason });
      say(`\nFAILED ${reader}, input ${index} of seed ${seed}: ${reason.slice(0, 1500)}\n  saved as ${path}`);
    }
  }
}
