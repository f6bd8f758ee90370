import type { App } from 'electron';

/** How long the app is kept for what is still being written, in milliseconds. A logout waits no longer either. */
export const longestFinish = 3000;

/**
 * Finishes what runs when all windows are closed and the app is about to quit, and quits then, at the latest after
 * {@link longestFinish}. No window is kept from closing: on macOS that would stop a logout.
 *
 * @returns whether the app is being left
 */
export function finishBeforeQuit(
  app: Pick<App, 'on' | 'quit'>,
  finish: () => Promise<void>,
  reportBug: (error: unknown) => void,
): () => boolean {
  let state: 'open' | 'finishing' | 'finished' = 'open';
  app.on('will-quit', (event) => {
    if (state === 'finished') return;
    event.preventDefault();
    if (state === 'finishing') return;
    state = 'finishing';
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, longestFinish)));
    void Promise.race([finish().catch(reportBug), limit]).then(() => {
      clearTimeout(timer);
      state = 'finished';
      app.quit();
    });
  });
  return () => state !== 'open';
}
