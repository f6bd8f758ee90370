import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../core/result';
import type { WorkerMessage } from './worker/messages';
import type { Answers, Progress, Task } from './worker/tasks';

/** What came of a task, and whether the thread still holds what it was given for it. */
export interface Outcome {
  readonly result: Result<Answers[keyof Answers]>;
  readonly isHeld: boolean;
}

/** A thread of its own that works on one task after another. */
export interface EngineWorker {
  /**
   * The answer to a task, or why the thread ended over it.
   *
   * @throws what the task threw, when that is a mistake of the app
   */
  readonly run: (task: Task, report: (progress: Progress) => void) => Promise<Outcome>;
  /**
   * Ends the thread in whatever it does; what it worked on is answered with `cancelled` at once. The thread itself has
   * ended when the promise resolves, which a call into a parser that is not written in JavaScript may delay.
   */
  readonly end: () => Promise<void>;
  readonly hasEnded: () => boolean;
}

export const cancelled = fail('cancelled', 'It was cancelled.');

const outOfMemory = fail(
  'out-of-memory',
  'This takes more memory than the app gives to it. Give smaller files: one election at a time, or boundaries with fewer vertices.',
);
const died = fail(
  'import-stopped',
  'Reading the files stopped by a fault that one of them caused. Remove the file that was added last and try again.',
);

/**
 * Starts a thread.
 *
 * @param program the worker's bundle as text, so that it may come out of an archive
 * @param megabytes the largest heap of the thread; a task that needs more ends the thread, not the app
 */
export function startWorker(program: string, megabytes: number): EngineWorker {
  const worker = new Worker(program, {
    eval: true,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let ending: Result<never> | null = null;
  let isOver = false;
  let leave: (() => void) | null = null;
  worker.unref();
  worker.on('error', (error) => (ending ??= isMemoryError(error) ? outOfMemory : died));
  worker.on('exit', () => {
    isOver = true;
    leave?.();
  });
  return {
    hasEnded: () => isOver || ending !== null,
    run: (task, report) =>
      new Promise((resolve, reject) => {
        const end = (result: Result<never>): void => resolve({ result, isHeld: false });
        if (isOver || ending !== null) {
          end(ending ?? died);
          return;
        }
        const settle = (): void => {
          worker.off('message', listen);
          worker.unref();
          leave = null;
        };
        const listen = (message: WorkerMessage): void => {
          if (message.kind === 'progress') {
            report(message.progress);
            return;
          }
          settle();
          if (message.kind === 'answer') resolve({ result: message.result, isHeld: message.isHeld });
          else if (isMemoryError(message.error)) end(outOfMemory);
          else reject(message.error instanceof Error ? message.error : new Error(String(message.error)));
        };
        leave = () => {
          settle();
          end(ending ?? died);
        };
        worker.ref();
        worker.on('message', listen);
        worker.postMessage(task, transferOf(task));
      }),
    end: async () => {
      ending ??= cancelled;
      leave?.();
      await worker.terminate();
    },
  };
}

/** Bytes go over to the worker without a copy where they fill their buffer. */
function transferOf(task: Task): ArrayBuffer[] {
  const all =
    task.kind === 'layer' || task.kind === 'zip'
      ? task.files
      : [...(task.contents?.files ?? []), ...(task.contents?.base ?? [])];
  const buffers = all.flatMap(({ bytes }) =>
    bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [],
  );
  return [...new Set(buffers)];
}

/** What V8 and Node say when memory cannot be had. */
const isMemoryError = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') ||
    (error instanceof RangeError &&
      /allocation failed|invalid (typed array|array buffer|array|string) length/i.test(error.message)));
