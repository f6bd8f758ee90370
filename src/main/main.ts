import { app, dialog, ipcMain, Menu, protocol, session, shell, type BrowserWindow } from 'electron';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createDispatcher } from '../contract/create-dispatcher';
import { createHost } from '../host/create-host';
import { createEngine } from '../host/engine/engine';
import { readInterfaceFiles } from '../host/interface/interface-files';
import { settingsFolder } from '../host/settings/settings-folder';
import { appAddress, appScheme } from './app-address';
import { createWindow } from './create-window';
import { guardContents, guardSession } from './guard';
import { handleCalls } from './handle-calls';
import { menuTemplate } from './menu';
import { saveFolderWithDialog } from './save-folder-with-dialog';
import { saveWithDialog } from './save-with-dialog';
import { serveInterface } from './serve-interface';

/** The app's folder or archive; this file runs as `dist/main/main.js`. */
const root = resolve(import.meta.dirname, '..', '..');
const resources = app.isPackaged ? process.resourcesPath : root;
const settings = settingsFolder(process.env);
const packs = process.argv.slice(app.isPackaged ? 1 : 2).filter((word) => !word.startsWith('-'));

let appWindow: BrowserWindow | null = null;

const userData = join(settings, 'runtime');
mkdirSync(userData, { recursive: true, mode: 0o700 });
app.setPath('userData', userData);
app.enableSandbox();
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('no-proxy-server');
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }]);
app.on('web-contents-created', (_event, contents) => guardContents(contents));
app.on('window-all-closed', () => app.quit());
app.on('second-instance', () => {
  if (appWindow?.isMinimized() === true) appWindow.restore();
  appWindow?.focus();
});

async function start(): Promise<void> {
  await app.whenReady();
  const files = await readInterfaceFiles(join(root, 'dist', 'ui'));
  guardSession(session.defaultSession);
  protocol.handle(appScheme, (request) => serveInterface(request, files));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)));
  const host = createHost({
    version: app.getVersion(),
    carrier: 'electron',
    platform: process.platform,
    packs: packs.map((path) => resolve(path)),
    shelves: [join(resources, 'geodata')],
    settingsFolder: settings,
    fontsFolder: join(resources, 'assets', 'fonts'),
    deliverExport: saveWithDialog(
      (options) =>
        appWindow === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(appWindow, options),
      app.getPath('documents'),
    ),
    deliverFolder: saveFolderWithDialog(
      (options) =>
        appWindow === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(appWindow, options),
      app.getPath('documents'),
    ),
    revealFolder: (path) => {
      shell.showItemInFolder(path);
      return Promise.resolve({ ok: true, value: {} });
    },
    // The bundle is inside of the archive, whose integrity is checked, so it is read from there as text.
    engine: createEngine({ readProgram: () => readFile(join(root, 'dist', 'worker', 'worker.cjs'), 'utf8') }),
  });
  handleCalls(
    ipcMain,
    createDispatcher(host, (error) => console.error(error)),
    () => appWindow,
  );
  appWindow = await createWindow({
    preload: join(root, 'dist', 'preload', 'preload.cjs'),
    icon: join(resources, 'assets', 'icon', '256x256.png'),
    bounds: join(settings, 'window.json'),
  });
  appWindow.on('closed', () => (appWindow = null));
  await appWindow.loadURL(appAddress);
}

if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    console.error(error);
    app.exit(1);
  });
} else {
  app.quit();
}
