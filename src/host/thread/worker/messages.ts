import type { Result } from '../../../core/result';
import type { Answers, Progress } from './tasks';

/** What the worker posts while and after it works on a task. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | {
      readonly kind: 'answer';
      readonly result: Result<Answers[keyof Answers]>;
      /** Whether the worker has the contents of the import that the task was about, for the next one. */
      readonly isHeld: boolean;
    }
  /** The task threw: a mistake of the app, or memory that could not be had. */
  | { readonly kind: 'thrown'; readonly error: unknown };
