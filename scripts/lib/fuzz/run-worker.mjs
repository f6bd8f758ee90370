import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';

/** Megabytes of a child's heap; an input that needs more fails. */
const heapMegabytes = 1024;

/** How long a child may take until it begins with its first input, in milliseconds. */
const startLimit = 60_000;

/** Milliseconds of a process's own work, where the system tells (Linux, in hundredths of a second); null elsewhere. */
function workOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

/**
 * Runs the fuzzer's child process and hands on each line that it tells.
 *
 * @param {{ worker: string, words: string[], limit: number, hear: (message: object) => void }} options `limit`: for
 * one input, in milliseconds of work, so that a busy machine makes none hang
 * @returns {Promise<{ ended: 'done' | 'hung' | 'died', reason: string }>} how it ended; a hung child was killed
 */
export function runWorker({ worker, words, limit, hear }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, worker, ...words], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let [rest, complaint, hung] = ['', '', false];
    let deadline = Date.now() + startLimit;
    let workBefore = 0;
    const watch = setInterval(() => {
      if (Date.now() < deadline) return;
      const work = workOf(child.pid);
      if (work !== null && work - workBefore < limit) return;
      hung = true;
      child.kill('SIGKILL');
    }, 100);
    child.stderr.setEncoding('utf8').on('data', (text) => (complaint = (complaint + text).slice(-4000)));
    child.stdio[3].setEncoding('utf8').on('data', (text) => {
      deadline = Date.now() + limit;
      workBefore = workOf(child.pid) ?? 0;
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) hear(JSON.parse(line));
    });
    child.on('error', (error) => (complaint += error.message));
    child.on('close', (code, signal) => {
      clearInterval(watch);
      if (hung) resolve({ ended: 'hung', reason: `Hang: not done after ${limit} ms.` });
      else if (code === 0) resolve({ ended: 'done', reason: '' });
      else
        resolve({
          ended: 'died',
          reason: `The process died (${signal ?? `exit code ${code}`}). ${complaint}`,
        });
    });
  });
}
