import { fail, type Result } from '../../core/result';
import type { Answers, Progress, Task } from './worker/tasks';
import { cancelled, startWorker, type EngineWorker } from './engine-worker';

export interface EngineOptions {
  /** The worker's bundle as text. */
  readonly readProgram: () => Promise<string>;
  /** The largest heap of one worker. */
  readonly megabytes?: number;
  /** How long a worker without work is kept, in milliseconds. */
  readonly idleTime?: number;
  readonly mostWorkers?: number;
}

/** What a task is made of when its turn comes. */
export interface PreparedTask {
  readonly task: Task;
  /** What the worker holds after it. */
  readonly holds: string;
}

/** A task that is to be made when its turn comes, of what the worker holds by then; null for a new worker. */
export type PrepareTask = (held: string | null) => Promise<Result<PreparedTask>>;

/** Runs tasks in threads of their own: one thread a subject, one task of a subject after the other. */
export interface Engine {
  /**
   * The answer to a task. A plan that waits while a newer one is asked for is answered with `superseded`; without a free
   * thread the answer is `busy`.
   *
   * @param subject what the task is about, for example an import's id
   */
  readonly run: <Kind extends keyof Answers>(
    subject: string,
    kind: Kind,
    prepare: PrepareTask,
  ) => Promise<Result<Answers[Kind]>>;
  /** How far the running task of a subject has come; null when none runs. */
  readonly progressOf: (subject: string) => Progress | null;
  /**
   * Ends what runs and waits for a subject, and its thread. It does not wait for the thread, which a parser may hold for
   * some seconds; until then the thread counts among the most.
   */
  readonly cancel: (subject: string) => Promise<void>;
  /** Ends every thread and waits until they have ended; what is asked afterwards is answered with `cancelled`. */
  readonly close: () => Promise<void>;
}

interface Job {
  readonly kind: keyof Answers;
  readonly prepare: PrepareTask;
  readonly resolve: (result: Result<Answers[keyof Answers]>) => void;
  readonly reject: (error: unknown) => void;
  isCancelled: boolean;
}

interface Lane {
  readonly subject: string;
  readonly waiting: Job[];
  running: Job | null;
  worker: EngineWorker | null;
  held: string | null;
  progress: Progress | null;
  timer: NodeJS.Timeout | null;
}

const superseded = fail('superseded', 'A newer plan was asked for.');
const busy = fail('busy', 'The app works on other imports; wait until one of them is done, or cancel it.');
const preparing: Progress = { what: 'Preparing', done: 0, total: 0 };

/** Threads start when they are needed, and end when they had nothing to do for a while. */
export function createEngine(options: EngineOptions): Engine {
  const { readProgram, megabytes = 2048, idleTime = 300_000, mostWorkers = 2 } = options;
  const lanes = new Map<string, Lane>();
  let isClosed = false;

  const laneOf = (subject: string): Lane => {
    const known = lanes.get(subject);
    if (known !== undefined) return known;
    const made = {
      subject,
      waiting: [],
      running: null,
      worker: null,
      held: null,
      progress: null,
      timer: null,
    };
    lanes.set(subject, made);
    return made;
  };

  /** Threads that are to end and have not ended yet: they still have their memory. */
  const dying = new Set<Promise<void>>();

  const endWorker = (lane: Lane): void => {
    const { worker } = lane;
    if (lane.timer !== null) clearTimeout(lane.timer);
    Object.assign(lane, { worker: null, held: null, timer: null });
    if (lane.running === null && lane.waiting.length === 0) lanes.delete(lane.subject);
    const end = worker?.end().finally(() => dying.delete(end ?? Promise.resolve()));
    if (end !== undefined) dying.add(end);
  };

  /**
   * Starts the thread of a lane when there is room, which is made by ending the one that has been idle longest; false
   * when all are at work.
   */
  const startInRoom = async (lane: Lane, program: string): Promise<boolean> => {
    for (;;) {
      const others = [...lanes.values()].filter(({ worker }) => worker !== null);
      if (others.length + dying.size < mostWorkers) {
        Object.assign(lane, { worker: startWorker(program, megabytes), held: null });
        return true;
      }
      const idle = others.find(({ running, waiting }) => running === null && waiting.length === 0);
      if (idle !== undefined) endWorker(idle);
      else if (dying.size === 0) return false;
      await Promise.race(dying);
    }
  };

  const work = async (lane: Lane, job: Job): Promise<Result<Answers[keyof Answers]>> => {
    if (lane.worker?.hasEnded() === true) endWorker(lane);
    if (lane.worker === null) {
      const program = await readProgram();
      if (job.isCancelled) return cancelled;
      if (!(await startInRoom(lane, program))) return busy;
    }
    const prepared = await job.prepare(lane.held);
    if (job.isCancelled) return cancelled;
    if (!prepared.ok) return prepared;
    const { worker } = lane;
    if (worker === null) return cancelled;
    lane.held = null;
    const { result, isHeld } = await worker.run(
      prepared.value.task,
      (progress) => (lane.progress = progress),
    );
    if (isHeld) lane.held = prepared.value.holds;
    return result;
  };

  const next = (lane: Lane): void => {
    const job = lane.waiting.shift();
    lane.running = job ?? null;
    lane.progress = job === undefined ? null : preparing;
    if (job === undefined) {
      // The lane that worked last is last in line to make room.
      lanes.delete(lane.subject);
      if (lane.worker === null) return;
      lanes.set(lane.subject, lane);
      lane.timer = setTimeout(() => endWorker(lane), idleTime).unref();
      return;
    }
    if (lane.timer !== null) clearTimeout(lane.timer);
    lane.timer = null;
    work(lane, job)
      .then(job.resolve, job.reject)
      .finally(() => next(lane));
  };

  const cancel = (subject: string): Promise<void> => {
    const lane = lanes.get(subject);
    if (lane === undefined) return Promise.resolve();
    for (const job of lane.waiting.splice(0)) job.resolve(cancelled);
    if (lane.running !== null) lane.running.isCancelled = true;
    lane.progress = null;
    endWorker(lane);
    return Promise.resolve();
  };

  return {
    run: <Kind extends keyof Answers>(subject: string, kind: Kind, prepare: PrepareTask) =>
      new Promise<Result<Answers[Kind]>>((resolve, reject) => {
        if (isClosed) {
          resolve(cancelled);
          return;
        }
        const lane = laneOf(subject);
        if (kind === 'plan') {
          const older = lane.waiting.findIndex((waiting) => waiting.kind === 'plan');
          if (older >= 0) lane.waiting.splice(older, 1)[0]?.resolve(superseded);
        }
        lane.waiting.push({
          kind,
          prepare,
          resolve: resolve as Job['resolve'],
          reject,
          isCancelled: false,
        });
        if (lane.running === null) next(lane);
      }),
    progressOf: (subject) => lanes.get(subject)?.progress ?? null,
    cancel,
    close: async () => {
      isClosed = true;
      await Promise.all([...lanes.keys()].map(cancel));
      await Promise.all(dying);
    },
  };
}
