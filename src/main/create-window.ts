import { BrowserWindow, screen } from 'electron';
import { fitBounds, readBounds, writeBounds } from './window-bounds';
import { windowOptions } from './window-options';

/** A window where the last one was, still empty; it shows itself when its page is ready and remembers its bounds. */
export async function createWindow(preload: string, boundsPath: string): Promise<BrowserWindow> {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  const screens = [main, ...others].map((display) => display.workArea);
  const window = new BrowserWindow(windowOptions(preload, fitBounds(await readBounds(boundsPath), screens)));
  window.once('ready-to-show', () => window.show());
  window.on('close', () => void writeBounds(boundsPath, window.getNormalBounds()));
  return window;
}
