import { Worker } from 'node:worker_threads';
import { exitCodes } from './run-command';

/**
 * Runs a program of this command line in a thread of its own for so many seconds at most: a file may be made so that
 * reading it never ends.
 *
 * @param program the path of the bundle; in a thread it posts the exit code of its command
 * @returns the exit code
 */
export function runInThread(
  program: string,
  words: readonly string[],
  seconds: number,
  complain: (text: string) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { argv: [...words] });
    const timer = setTimeout(() => {
      complain(
        `district-atlas: the import took longer than ${seconds} seconds and was ended; nothing was written. Give fewer or smaller files, or more time with --time-limit SECONDS.`,
      );
      resolve(exitCodes.input);
      void thread.terminate();
    }, seconds * 1000);
    let code: number = exitCodes.bug;
    thread.on('message', (message: number) => (code = message));
    thread.on('error', reject);
    thread.on('exit', () => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}
