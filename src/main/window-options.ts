import type { BrowserWindowConstructorOptions } from 'electron';
import { smallestWindow, type Bounds } from './window-bounds';

/** The window's options: a page without Node, without other contents, behind the sandbox and an isolated bridge. */
export const windowOptions = (
  { preload, icon }: { readonly preload: string; readonly icon: string },
  bounds: Bounds,
): BrowserWindowConstructorOptions => ({
  ...bounds,
  minWidth: smallestWindow.width,
  minHeight: smallestWindow.height,
  show: false,
  title: 'District Atlas',
  icon,
  webPreferences: {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    /** The spelling checker would fetch its dictionaries. */
    spellcheck: false,
  },
});
