import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Piece } from '../fixtures/growth/count-work';
import { jobs } from '../fixtures/growth/jobs';
import { readGrowthProgram } from '../fixtures/growth/growth-program';

const [small, large] = [100, 200];
/** Sorting grows a little faster than what is sorted. */
const mostGrowth = 2.6;
/** What runs so many times a precinct is not worth a word, however it grows. */
const fewRuns = 20;

/** Pieces that look at all units for each unit and say where they stop doing so: in longer tables than 5,000 units. */
const bounded = new Set(['findRun', 'isRun', 'between']);

let worker: Worker;
let ended: Promise<never>;
let program = '';
beforeAll(async () => {
  program = await readGrowthProgram();
  worker = new Worker(program, { eval: true });
  ended = once(worker, 'exit').then(() => {
    throw new Error('The worker ended.');
  });
  ended.catch(() => undefined);
});
afterAll(() => worker.terminate());

/** The pieces that a job runs; what it throws ends the worker and fails every test. */
const ask = async (job: string): Promise<readonly Piece[]> => {
  worker.postMessage({ job, small, large });
  const [pieces] = (await Promise.race([once(worker, 'message'), ended])) as [readonly Piece[]];
  return pieces;
};

/** A piece of the program as its lines say it, so that it is found in the sources. */
const quote = ({ name, offset, small: few, large: many }: Piece): string =>
  `${name || 'an unnamed function'}: ${few} times, then ${many}: ${program.slice(offset, offset + 120).replace(/\s+/g, ' ')}`;

test.each(Object.keys(jobs))(
  'twice the precincts are twice the work, in every piece of the program: %s',
  async (job) => {
    const pieces = await ask(job);
    expect(pieces.some(({ small: few }) => few >= small)).toBe(true);
    const overgrown = pieces.filter(
      ({ name, small: few, large: many }) =>
        many > fewRuns * large && many > mostGrowth * few && !bounded.has(name),
    );
    expect(overgrown.map(quote)).toEqual([]);
  },
  120_000,
);
