import {
  app,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  session,
  shell,
  type BrowserWindow,
} from 'electron';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createDispatcher } from '../contract/create-dispatcher';
import { createHost } from '../host/create-host';
import { createEngine } from '../host/thread/engine';
import { readInterfaceFiles } from '../host/interface/interface-files';
import { createOpenedPacks } from '../host/packs/opened-packs';
import { settingsFolder } from '../host/settings/settings-folder';
import { appScheme } from './app-address';
import { comeForward, createWindow } from './create-window';
import { documentsFolder } from './documents-folder';
import { finishBeforeQuit } from './finish-before-quit';
import { packsOfSecondStart, readGivenPacks, type SecondStart } from './given-packs';
import { guardContents, guardSession } from './guard';
import { handleCalls } from './handle-calls';
import { loadPage } from './load-page';
import { menuTemplate } from './menu';
import { recoverPage } from './recover-page';
import { createRunningWork } from './running-work';
import { saveFolderWithDialog } from './save-folder-with-dialog';
import { saveWithDialog } from './save-with-dialog';
import { serveInterface } from './serve-interface';
import { mostWorkers, workerHeap } from './worker-memory';

/** The app's folder or archive; this file runs as `dist/main/main.js`. */
const root = resolve(import.meta.dirname, '..', '..');
const resources = app.isPackaged ? process.resourcesPath : root;
const settings = settingsFolder(process.env);
const packs = readGivenPacks(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd());

let appWindow: BrowserWindow | null = null;
const work = createRunningWork();
const opened = createOpenedPacks();
const engine = createEngine({
  // The bundle is inside of the archive, whose integrity is checked, so it is read from there as text.
  readProgram: () => readFile(join(root, 'dist', 'worker', 'worker.cjs'), 'utf8'),
  megabytes: workerHeap,
  mostWorkers,
});
const reportBug = (error: unknown): void => console.error(error);

/** Ends an app that cannot start, and tells why in one sentence. */
function giveUp(sentence: string, error: unknown): void {
  reportBug(error);
  const details = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox('District Atlas cannot start', `${sentence}\n\n${details}`);
  app.exit(1);
}

/** Whether the folder for what the browser keeps is there. */
function prepareFolder(userData: string): boolean {
  try {
    mkdirSync(userData, { recursive: true, mode: 0o700 });
    return true;
  } catch (error) {
    giveUp(`The folder ${settings}, where settings are kept, cannot be made. Make it writable.`, error);
    return false;
  }
}

function configure(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }]);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', (_event, _words, _folder, told) => receive(packsOfSecondStart(told)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    receive([path]);
  });
}

/** Takes packs that were given from outside, and shows where they are opened. */
function receive(paths: readonly string[]): void {
  opened.give(paths);
  if (appWindow !== null) comeForward(appWindow);
}

const isLeaving = finishBeforeQuit(
  app,
  async () => {
    opened.close();
    await engine.close();
    await work.settled();
  },
  reportBug,
);

async function start(): Promise<void> {
  await app.whenReady();
  // The system is going down: what was begun is finished, and nothing is held up.
  powerMonitor.on('shutdown', () => app.quit());
  const files = await readInterfaceFiles(join(root, 'dist', 'ui'));
  guardSession(session.defaultSession);
  protocol.handle(appScheme, (request) => serveInterface(request, files));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)));
  const documents = documentsFolder(app);
  const host = createHost({
    version: app.getVersion(),
    carrier: 'electron',
    platform: process.platform,
    packs: [],
    opened,
    shelves: [join(resources, 'geodata')],
    settingsFolder: settings,
    fontsFolder: join(resources, 'assets', 'fonts'),
    deliverExport: saveWithDialog(
      (options) =>
        appWindow === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(appWindow, options),
      documents,
    ),
    deliverFolder: saveFolderWithDialog(
      (options) =>
        appWindow === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(appWindow, options),
      documents,
    ),
    revealFolder: (path) => {
      shell.showItemInFolder(path);
      return Promise.resolve({ ok: true, value: {} });
    },
    engine,
  });
  const dispatch = createDispatcher(host, reportBug);
  handleCalls(
    ipcMain,
    (operation, input) => work.track(dispatch(operation, input)),
    () => appWindow,
  );
  await openWindow();
}

async function openWindow(): Promise<void> {
  if (isLeaving()) return;
  const window = await createWindow(
    {
      preload: join(root, 'dist', 'preload', 'preload.cjs'),
      icon: join(resources, 'assets', 'icon', '256x256.png'),
      bounds: join(settings, 'window.json'),
    },
    (writing) => void work.track(writing),
  );
  appWindow = window;
  window.on('closed', () => (appWindow = null));
  window.on('session-end', () => app.quit());
  recoverPage(
    window,
    (options) =>
      window.isVisible() ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options),
    Date.now,
  );
  await loadPage(window);
}

const userData = join(settings, 'runtime');
if (prepareFolder(userData)) {
  app.setPath('userData', userData);
  configure();
  if (app.requestSingleInstanceLock({ packs: [...packs] } satisfies SecondStart)) {
    opened.give(packs);
    start().catch((error: unknown) =>
      giveUp('A part of the app is missing or damaged; install it again.', error),
    );
  } else {
    app.quit();
  }
}
