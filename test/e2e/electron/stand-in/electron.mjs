// The part of Electron's main process that the app uses, without windows: once the page would load, it makes a few
// requests and calls as the page would, prints what came of them as one line of JSON and ends.
import { EventEmitter } from 'node:events';
import { basename, join } from 'node:path';

const log = [];
const note = (what) => log.push(what);
let answerRequest = () => undefined;
let handleCall = () => undefined;

class WebContents extends EventEmitter {
  setWindowOpenHandler(decide) {
    note(`window open: ${decide({ url: 'https://example.org/' }).action}`);
  }
}

const polygon = (x) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, 45],
      [x + 0.01, 45],
      [x + 0.01, 45.01],
      [x, 45.01],
      [x, 45],
    ],
  ],
});
const given = {
  'made-up.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: ['101', '102'].map((id, index) => ({
      type: 'Feature',
      properties: { id },
      geometry: polygon(10 + index / 100),
    })),
  }),
  '19990105-made-up.csv': 'id,Ada Made-up,Bo Made-up\n101,7,8\n102,9,10\n',
};

/** Imports a made-up pack as the page would, shows it, and saves it and a layer of it. */
async function importPack(call) {
  const { value: started } = await call('startImport', { base: null });
  for (const [name, text] of Object.entries(given)) {
    const bytes = Buffer.from(text);
    await call('addImportFile', { ...started, name, offset: 0, bytes, isLast: true });
  }
  const plan = await call('planImport', { ...started, decisions: { title: 'Made-up District' } });
  const finished = await call('finishImport', started);
  const pack = { id: finished.value?.pack.id ?? 'none' };
  await call('revealPack', pack);
  return {
    votes: plan.value?.contests.map(({ votes }) => votes) ?? plan,
    finished,
    saved: [
      await call('savePack', { pack, form: 'folder', name: 'My pack' }),
      await call('savePack', { pack, form: 'zip', name: 'My pack' }),
      await call('saveLayer', { pack, layer: 'precincts', format: 'gpkg', name: 'My layer' }),
    ],
  };
}

export class BrowserWindow extends EventEmitter {
  webContents = new WebContents();

  constructor(options) {
    super();
    note(`window: sandbox ${options.webPreferences.sandbox}, ${options.width}×${options.height}`);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(address) {
    note(`load: ${address}`);
    const page = await answerRequest(new globalThis.Request(address));
    const frame = { url: address, parent: null };
    const call = (...words) => handleCall({ sender: this.webContents, senderFrame: frame }, ...words);
    const { value } = await call('listPacks', {});
    const opened = await call('openPack', { id: value.packs[0].id });
    const strange = { sender: this.webContents, senderFrame: { url: 'https://example.org/', parent: null } };
    const imported = await importPack(call);
    const outcome = {
      imported,
      log,
      page: { status: page.status, type: page.headers.get('content-type'), text: await page.text() },
      outside: (await answerRequest(new globalThis.Request(`${address}package.json`))).status,
      host: await call('describeHost', {}),
      packs: value.packs,
      files: opened.value.files.map(({ path }) => path),
      stranger: await handleCall(strange, 'listPacks', {}),
    };
    process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
  }
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  commandLine: { appendSwitch: (name) => note(`switch: ${name}`) },
  enableSandbox: () => note('sandbox everywhere'),
  exit: (code) => process.exit(code),
  getPath: (name) => `/made-up/${name}`,
  getVersion: () => '1.2.3',
  quit: () => process.exit(0),
  requestSingleInstanceLock: () => true,
  setPath: () => undefined,
  whenReady: () => Promise.resolve(note('ready')),
});

/** A person who saves everything in one folder. */
const chosen = process.env.MADE_UP_CHOICE ?? '';
export const dialog = {
  showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [chosen] }),
  showSaveDialog: (_window, { defaultPath }) =>
    Promise.resolve({ canceled: false, filePath: join(chosen, basename(defaultPath)) }),
};
export const shell = { showItemInFolder: (path) => note(`show: ${basename(path)}`) };
export const ipcMain = { handle: (_channel, handler) => (handleCall = handler) };
export const Menu = { buildFromTemplate: (template) => template, setApplicationMenu: () => note('menu') };
export const protocol = {
  handle: (_scheme, handler) => (answerRequest = handler),
  registerSchemesAsPrivileged: ([{ scheme }]) => note(`scheme: ${scheme}`),
};
export const screen = {
  getAllDisplays: () => [screen.getPrimaryDisplay()],
  getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1600, height: 1000 } }),
};
export const session = {
  defaultSession: {
    on: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setPermissionRequestHandler: () => note('session guarded'),
    setSpellCheckerEnabled: () => undefined,
    webRequest: { onBeforeRequest: () => undefined },
  },
};
