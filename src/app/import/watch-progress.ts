import type { Host } from '../../contract/host';
import type { ImportWork } from './import-state';

/** Resolves after some milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

const pause = 200;

/** Asks again and again how far an import has come; returns a function that stops it. */
export function watchProgress(
  host: Host,
  id: string,
  wait: Wait,
  show: (work: ImportWork) => void,
): () => void {
  let isStopped = false;
  const isWatching = (): boolean => !isStopped;
  const ask = async (): Promise<void> => {
    await wait(pause);
    if (!isWatching()) return;
    const reply = await host.readImportProgress({ id });
    if (isWatching() && reply.ok && reply.value.running !== null) show(reply.value.running);
    if (isWatching()) await ask();
  };
  void ask();
  return () => {
    isStopped = true;
  };
}
