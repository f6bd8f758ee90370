import { parentPort } from 'node:worker_threads';
import type { Result } from '../../../core/result';
import { readDraft, type DraftWork } from './draft-work';
import type { WorkerMessage } from './messages';
import { writeLayer, writeZip } from './pack-work';
import type { Answers, Progress, Task } from './tasks';

const post = (message: WorkerMessage): void => parentPort?.postMessage(message);
const report = (progress: Progress): void => post({ kind: 'progress', progress });

let held: DraftWork | null = null;

async function work(task: Task): Promise<Result<Answers[keyof Answers]>> {
  if (task.kind === 'layer') return writeLayer(task.files, task.layer, task.format);
  if (task.kind === 'zip') return writeZip(task.files);
  if (task.contents !== null) {
    held = null;
    const read = await readDraft(task.contents, task.decisions, report);
    if (!read.ok) return read;
    held = read.value;
  }
  if (held === null) throw new Error('The worker was asked about an import that it was never given.');
  return held[task.kind](report, task.decisions);
}

parentPort?.on('message', (task: Task) => {
  work(task).then(
    (result) => post({ kind: 'answer', result, isHeld: held !== null }),
    (error: unknown) => post({ kind: 'thrown', error }),
  );
});
