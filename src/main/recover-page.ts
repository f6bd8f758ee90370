import type { BrowserWindow, MessageBoxOptions, RenderProcessGoneDetails } from 'electron';

/** Asks the person; resolves with the number of the button. */
export type AskPerson = (options: MessageBoxOptions) => Promise<{ readonly response: number }>;

/** A page that falls more often than this within {@link loopTime} is not loaded again. */
const mostReloads = 3;
const loopTime = 60_000;

const reasons: Partial<Record<RenderProcessGoneDetails['reason'], string>> = {
  oom: 'It took more memory than there is.',
  killed: 'The system, or another program, ended it.',
  'memory-eviction': 'The system ended it to have its memory.',
};

/**
 * Offers to load the page again when its process is gone; without that the window would stay blank. After
 * {@link mostReloads} within a minute it offers to quit only.
 *
 * @param now the time in milliseconds
 */
export function recoverPage(window: BrowserWindow, ask: AskPerson, now: () => number): void {
  const falls: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    const time = now();
    falls.push(time);
    const canReload = falls.filter((fall) => time - fall < loopTime).length <= mostReloads;
    const why = reasons[reason] ?? `The reason that the system gives is “${reason}” (${exitCode}).`;
    const buttons = canReload ? ['Open again', 'Quit'] : ['Quit'];
    const message = canReload ? 'The window has stopped working.' : 'The window keeps stopping.';
    const kept = 'Packs, settings and imports are kept.';
    void ask({ type: 'error', title: 'District Atlas', message, detail: `${why} ${kept}`, buttons }).then(
      ({ response }) => {
        if (window.isDestroyed()) return;
        if (buttons[response] === 'Open again') window.webContents.reload();
        else window.close();
      },
    );
  });
}
