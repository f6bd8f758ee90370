import { BrowserWindow, screen } from 'electron';
import { fitBounds, readBounds, writeBounds } from './window-bounds';
import { windowOptions } from './window-options';

/** Paths of what a window needs. */
export interface WindowFiles {
  readonly preload: string;
  readonly icon: string;
  /** Where its bounds are remembered. */
  readonly bounds: string;
}

/**
 * A window where the last one was, still empty; it shows itself when its page is ready, and remembers its bounds when it
 * is closed or the session of the person ends, neither of which it holds up.
 *
 * @param track is given what is being written
 */
export async function createWindow(
  files: WindowFiles,
  track: (writing: Promise<void>) => void,
): Promise<BrowserWindow> {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  const screens = [main, ...others].map((display) => display.workArea);
  const window = new BrowserWindow(windowOptions(files, fitBounds(await readBounds(files.bounds), screens)));
  const remember = (): void => track(writeBounds(files.bounds, window.getNormalBounds()));
  window.once('ready-to-show', () => window.show());
  window.on('close', remember);
  window.on('query-session-end', remember);
  return window;
}

/** Brings a window in front of the others. */
export function comeForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
