// What happens to the app, a scene a run. `page` is what the page does once it is loaded, and when it is unloaded.
import { setImmediate } from 'node:timers';
import { importPack, startImport } from './import-pack.mjs';

const table = { name: 'My table', csv: 'precinct\r\n' };
const settings = { settings: { theme: 'dark' } };
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** The ids and titles of what the page is given to open, and the first of them opened. */
async function openGiven(call, wait) {
  const { value } = await call('nextGivenPack', { wait });
  const { value: pack, error } = await call('openPack', { id: value.pack?.id ?? 'none' });
  return { given: value.pack, files: pack?.files.map(({ path }) => path), error };
}

export const scenes = {
  'works and is closed': {
    page: ({ window, call, stranger, request, outcome }) => ({
      run: async () => {
        const { value } = await call('listPacks', {});
        const opened = await call('openPack', { id: value.packs[0].id });
        const page = await request('');
        const type = page.headers.get('content-type');
        outcome.page = { status: page.status, type, text: await page.text() };
        outcome.outside = (await request('package.json')).status;
        outcome.host = await call('describeHost', {});
        outcome.packs = value.packs;
        outcome.files = opened.value.files.map(({ path }) => path);
        outcome.stranger = await stranger('listPacks', {});
        window.close();
      },
    }),
  },
  'imports a pack in the built worker and saves it': {
    page: ({ window, call, outcome }) => ({
      run: async () => {
        outcome.imported = await importPack(call);
        window.close();
      },
    }),
  },
  'is started a second time': { isSecond: true },
  'hears of a second start': {
    isMinimized: true,
    page: ({ app, window, call, outcome }) => ({
      run: async () => {
        const opening = openGiven(call, true);
        const told = { packs: [process.env.MADE_UP_PACK, 'not/absolute', 7] };
        app.emit('second-instance', {}, ['electron', '--original-process-start-time=1'], '/', told);
        outcome.opened = await opening;
        outcome.listed = (await call('listPacks', {})).value.packs.slice(0, 2);
        app.emit('second-instance', {}, [], '/', undefined);
        window.close();
      },
    }),
  },
  'is given files by macOS, before it is ready and later': {
    beforeReady: ({ app, ask }) => ask(app, 'open-file', `${process.env.MADE_UP_RESOURCES}/geodata/made-up`),
    page: ({ app, window, call, outcome, ask }) => ({
      run: async () => {
        outcome.started = await openGiven(call, false);
        outcome.early = await openGiven(call, false);
        const late = openGiven(call, true);
        ask(app, 'open-file', '/made-up/nothing.zip');
        outcome.late = await late;
        window.close();
      },
    }),
  },
  'runs as a package': {
    isPackaged: true,
    page: ({ window, call, outcome }) => ({
      run: async () => {
        outcome.packs = (await call('listPacks', {})).value.packs.map(({ title }) => title);
        outcome.opened = await openGiven(call, false);
        window.close();
      },
    }),
  },
  'is closed while settings and a table are saved': {
    page: ({ window, call, outcome }) => ({
      run: async () => {
        await turn();
        void call('saveTable', table).then((saved) => (outcome.saved = saved));
        window.close();
      },
      unload: () => void call('writeSettings', settings),
    }),
  },
  'is quit by the system while settings are saved': {
    page: ({ app, call }) => ({
      run: () => app.quit(),
      unload: () => void call('writeSettings', settings),
    }),
  },
  'is closed while an import is planned': {
    page: ({ window, call, outcome }) => ({
      run: async () => {
        const started = await startImport(call);
        void call('planImport', { ...started, decisions: null }).then((plan) => (outcome.plan = plan));
        window.close();
      },
    }),
  },
  'is closed under a dialog that is never answered': {
    neverAnswers: true,
    page: ({ window, call }) => ({
      run: async () => {
        void call('saveTable', table);
        await turn();
        window.close();
      },
    }),
  },
  'is closed while it loads': {
    isLoadingForever: true,
    page: ({ window }) => ({ run: () => window.close() }),
  },
  'runs when the system shuts down': {
    page: ({ powerMonitor, ask }) => ({ run: () => ask(powerMonitor, 'shutdown') }),
  },
  'runs when a session of Windows ends': {
    page: ({ window, ask }) => ({
      run: () => {
        ask(window, 'query-session-end');
        ask(window, 'session-end');
      },
    }),
  },
  'loses its page again and again': {
    page: ({ window, ask }) => ({
      run: async () => {
        ask(window.webContents, 'render-process-gone', { reason: 'clean-exit', exitCode: 0 });
        for (let fall = 0; fall < 4; fall += 1) {
          ask(window.webContents, 'render-process-gone', { reason: 'crashed', exitCode: 11 });
          await turn();
        }
      },
    }),
  },
  'knows no folder of documents': {
    missingPaths: ['documents'],
    page: ({ window, call }) => ({
      run: async () => {
        await call('saveTable', table);
        window.close();
      },
    }),
  },
};
