// The part of Electron's main process that the app uses, without windows. It behaves as Electron's documentation says:
// what may be used before `ready`, prevented events, and the order of leaving (before-quit, each window's close,
// will-quit, quit). What happens to the app is decided by the scene named in MADE_UP_SCENE; what came of it is printed as
// one line of JSON at the end.
import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers';
import { scenes } from './scenes.mjs';

const log = [];
const note = (what) => log.push(what);
const scene = scenes[process.env.MADE_UP_SCENE];
const outcome = { log };
let isReady = false;
let answerRequest = () => undefined;
let handleCall = () => undefined;
const windows = new Set();

const onlyReady = (what) => {
  if (!isReady) throw new Error(`${what} cannot be used before the app is ready.`);
};
const onlyBefore = (what) => {
  if (isReady) throw new Error(`${what} should be called before the app is ready.`);
};

/** Emits an event that may be prevented, notes it, and tells whether it was not. */
function ask(emitter, name, ...words) {
  const event = { defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true) };
  emitter.emit(name, event, ...words);
  note(event.defaultPrevented ? `${name} prevented` : name);
  return !event.defaultPrevented;
}

/** Ends the process after the outcome was printed. */
function end(code) {
  process.stdout.write(JSON.stringify({ ...outcome, code }), () => process.exit(code));
}
// A real app would still be there, with nothing to do and perhaps without a window.
process.once('beforeExit', () => {
  note('still running');
  end(0);
});

class WebContents extends EventEmitter {
  setWindowOpenHandler(decide) {
    note(`window open: ${decide({ url: 'https://example.org/' }).action}`);
  }

  reload() {
    note('reload');
  }
}

export class BrowserWindow extends EventEmitter {
  webContents = new WebContents();
  #isDestroyed = false;
  #isVisible = false;
  #rejectLoading = () => undefined;

  constructor(options) {
    super();
    onlyReady('BrowserWindow');
    note(`window: sandbox ${options.webPreferences.sandbox}, ${options.width}×${options.height}`);
    windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  loadURL(address) {
    note(`load: ${address}`);
    const loading = new Promise((resolve, reject) => {
      this.#rejectLoading = reject;
      if (scene.isLoadingForever) return;
      setImmediate(() => {
        this.emit('ready-to-show');
        resolve();
      });
    });
    loading.catch(() => undefined);
    const frame = { url: address, parent: null };
    const call = (...words) => handleCall({ sender: this.webContents, senderFrame: frame }, ...words);
    const strange = { sender: this.webContents, senderFrame: { url: 'https://example.org/', parent: null } };
    const stranger = (...words) => handleCall(strange, ...words);
    const request = (path) => answerRequest(new globalThis.Request(address + path));
    this.page = scene.page?.({
      app,
      window: this,
      call,
      stranger,
      request,
      outcome,
      note,
      ask,
      powerMonitor,
    });
    setImmediate(() => void this.page?.run?.());
    return loading;
  }

  close() {
    if (this.#isDestroyed || !ask(this, 'close')) return;
    // The page hears that it is unloaded, and what it sends then still arrives.
    this.page?.unload?.();
    this.destroy();
  }

  destroy() {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    windows.delete(this);
    this.emit('closed');
    note('closed');
    const error = Object.assign(new Error('ERR_FAILED (-2) loading the page'), { code: 'ERR_FAILED' });
    this.#rejectLoading(error);
    if (windows.size > 0 || app.isQuitting) return;
    if (app.emit('window-all-closed')) return;
    note('nobody hears that all windows are closed');
    app.quit();
  }

  show() {
    this.#isVisible = true;
    note('window shown');
  }

  isVisible = () => this.#isVisible;
  isDestroyed = () => this.#isDestroyed;
  isMinimized = () => scene.isMinimized === true;
  restore = () => note('restored');
  focus = () => note('focused');
  hide = () => note('hidden');
  getNormalBounds = () => ({ x: 1, y: 2, width: 1100, height: 800 });
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: scene.isPackaged === true,
  isQuitting: false,
  commandLine: { appendSwitch: (name) => note(`switch: ${name}`) },
  enableSandbox: () => {
    onlyBefore('app.enableSandbox');
    note('sandbox everywhere');
  },
  exit: (code) => {
    note(`exit ${code}`);
    end(code);
  },
  getPath: (name) => {
    if (scene.missingPaths?.includes(name)) throw new Error(`Failed to get '${name}' path`);
    return `/made-up/${name}`;
  },
  getVersion: () => '1.2.3',
  quit: () => {
    note('quit asked');
    app.isQuitting = true;
    if (ask(app, 'before-quit')) {
      for (const window of [...windows]) window.close();
      if (windows.size === 0 && ask(app, 'will-quit')) {
        note('quit');
        end(0);
        return;
      }
    }
    app.isQuitting = false;
  },
  requestSingleInstanceLock: (told) => {
    note('lock asked');
    outcome.told = told;
    return scene.isSecond !== true;
  },
  setPath: () => undefined,
  whenReady: async () => {
    scene.beforeReady?.({ app, ask });
    await new Promise((resolve) => setImmediate(resolve));
    isReady = true;
    note('ready');
  },
});

export const powerMonitor = new EventEmitter();

/** A person who saves everything in one folder, unless the scene lets them do something else. */
const chosen = process.env.MADE_UP_CHOICE ?? '';
export const dialog = {
  showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [chosen] }),
  showSaveDialog: (...words) => {
    const { defaultPath } = words.at(-1);
    outcome.offered = defaultPath;
    if (scene.neverAnswers) return new Promise(() => undefined);
    return Promise.resolve({ canceled: false, filePath: `${chosen}/${defaultPath.split(/[\\/]/).at(-1)}` });
  },
  showMessageBox: (...words) => {
    const { message, buttons } = words.at(-1);
    note(`asked: ${message} ${buttons.join('/')}`);
    return Promise.resolve({ response: 0 });
  },
  showErrorBox: (title) => note(`told: ${title}`),
};
export const ipcMain = { handle: (_channel, handler) => (handleCall = handler) };
export const Menu = {
  buildFromTemplate: (template) => template,
  setApplicationMenu: (menu) => {
    note('menu');
    outcome.menu = menu.map(({ role, label }) => role ?? label);
  },
};
export const protocol = {
  handle: (_scheme, answer) => {
    onlyReady('protocol');
    answerRequest = answer;
  },
  registerSchemesAsPrivileged: ([{ scheme }]) => {
    onlyBefore('protocol.registerSchemesAsPrivileged');
    note(`scheme: ${scheme}`);
  },
};
export const shell = { showItemInFolder: (path) => note(`show: ${path.split(/[\\/]/).at(-1)}`) };
const workArea = { x: 0, y: 0, width: 1600, height: 1000 };
const display = { id: 1, workArea };
export const screen = {
  getPrimaryDisplay: () => (onlyReady('screen'), display),
  getAllDisplays: () => [display],
};
export const session = {
  get defaultSession() {
    onlyReady('session');
    return {
      on: () => undefined,
      setDevicePermissionHandler: () => undefined,
      setPermissionCheckHandler: () => undefined,
      setPermissionRequestHandler: () => note('session guarded'),
      setSpellCheckerEnabled: () => undefined,
      webRequest: { onBeforeRequest: () => undefined },
    };
  },
};

// The limit on what a person's silence can hold up is told of, and shortened.
if (scene.neverAnswers) {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (run, milliseconds, ...words) =>
    setTimeout(
      () => {
        if (milliseconds === 3000) note('waited long enough');
        run(...words);
      },
      Math.min(milliseconds, 500),
    );
}

// A packaged app is started without the name of a script, and its resources lie elsewhere.
if (app.isPackaged) {
  process.argv.splice(1, 1);
  Object.defineProperty(process, 'resourcesPath', { value: process.env.MADE_UP_RESOURCES });
}
if (scene.platform !== undefined) Object.defineProperty(process, 'platform', { value: scene.platform });
