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

/** A window where the last one was, still empty; it shows itself when its page is ready and remembers its bounds. */
export async function createWindow(files: WindowFiles): Promise<BrowserWindow> {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  const screens = [main, ...others].map((display) => display.workArea);
  const window = new BrowserWindow(windowOptions(files, fitBounds(await readBounds(files.bounds), screens)));
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    event.preventDefault();
    window.hide();
    void writeBounds(files.bounds, window.getNormalBounds()).finally(() => {
      if (!window.isDestroyed()) window.destroy();
    });
  });
  return window;
}
