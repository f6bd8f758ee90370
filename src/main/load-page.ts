import type { BrowserWindow } from 'electron';
import { appAddress } from './app-address';

/**
 * Loads the interface into the window. Closing the window meanwhile is no failure.
 *
 * @throws what Electron says when the page cannot be loaded
 */
export async function loadPage(window: BrowserWindow): Promise<void> {
  const closing = new Promise<void>((resolve) => window.once('close', () => resolve()));
  await Promise.race([window.loadURL(appAddress), closing]);
}
