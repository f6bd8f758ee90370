import { expect, test } from 'vitest';
import { mostWorkers, sharedHeap, workerHeap } from '../../../src/main/worker-memory';

test('threads that are all full leave a gigabyte of the shared heap to the app', () => {
  expect(sharedHeap - mostWorkers * workerHeap).toBeGreaterThanOrEqual(1024);
  expect(workerHeap).toBeGreaterThanOrEqual(1024);
});
