import type { App } from 'electron';
import { homedir } from 'node:os';

/** Where the first export is offered: the person's documents, or their home where the system names no such folder. */
export const documentsFolder = (app: Pick<App, 'getPath'>): string =>
  pathOf(app, 'documents') ?? pathOf(app, 'home') ?? homedir();

/** Electron throws where the system does not say. */
function pathOf(app: Pick<App, 'getPath'>, name: 'documents' | 'home'): string | null {
  try {
    return app.getPath(name);
  } catch {
    return null;
  }
}
