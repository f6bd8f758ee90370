import { rmSync } from 'node:fs';
import { test } from 'vitest';
import { builtMain, runMain } from './run-main';
import { sceneChecks } from './scene-checks';

const works = 'works and is closed';
const second = 'hears of a second start';
const opening = 'is given files by macOS, before it is ready and later';
const packaged = 'runs as a package';
const saving = 'is closed while settings and a table are saved';

/** What a careless change could do to the main process: where, what would stand there, and the scene that tells. */
const faults: readonly (readonly [title: string, part: string, instead: string, scene: string])[] = [
  [
    'no single-instance lock',
    'if (app.requestSingleInstanceLock(',
    'if (true || (',
    'is started a second time',
  ],
  [
    'a second start that is not told of its packs',
    '{ packs: [...packs] }',
    '{ packs: [] }',
    'is started a second time',
  ],
  ['a second start that stays', 'else app.quit();', 'else start();', 'is started a second time'],
  ['no second-instance handler', 'app.on("second-instance"', 'app.on("made-up"', second],
  ['a second start that is not shown', 'if (appWindow !== null) comeForward(appWindow);', '', second],
  ['a minimized window left so', 'if (window.isMinimized()) window.restore();', '', second],
  ['relative paths taken of a second start', ' && isAbsolute(path)', '', second],
  [
    'no window-all-closed',
    'app.on("window-all-closed", () => app.quit());',
    'app.on("window-all-closed", () => {});',
    works,
  ],
  ['window-all-closed that nobody hears', 'app.on("window-all-closed"', 'app.on("made-up"', works],
  ['a window never shown', 'window.once("ready-to-show", () => window.show());', '', works],
  [
    'a close that is held up',
    'window.on("close", remember);',
    'window.on("close", (event) => { event.preventDefault(); remember(); });',
    works,
  ],
  [
    'a close that hides',
    'window.on("close", remember);',
    'window.on("close", (event) => { event.preventDefault(); window.hide(); });',
    works,
  ],
  ['bounds that are forgotten', 'window.on("close", remember);', '', saving],
  ['resources looked for in the archive', 'app.isPackaged ? process.resourcesPath : root', 'root', packaged],
  [
    'resources looked for beside a checkout',
    'app.isPackaged ? process.resourcesPath : root',
    '"/made-up"',
    works,
  ],
  ['a packaged app that misses its first word', 'app.isPackaged ? 1 : 2', '2', packaged],
  ['a checkout taken for a pack', 'app.isPackaged ? 1 : 2', '1', 'is started a second time'],
  ['switches taken for packs', ' && !word.startsWith("-")', '', 'is started a second time'],
  ['no edit menu', '{ role: "editMenu" },', '', works],
  ['no menu', 'Menu.setApplicationMenu(', 'void (', works],
  ['no open-file handler', 'app.on("open-file"', 'app.on("made-up"', opening],
  [
    'open-file left to the system',
    'event.preventDefault();\n\t\treceive([path]);',
    'receive([path]);',
    opening,
  ],
  [
    'open-file heard only once the app is ready',
    '\tapp.on("open-file"',
    '\tif (app.isReady?.()) app.on("open-file"',
    opening,
  ],
  [
    'an app that quits at once',
    'event.preventDefault();\n\t\tif (state === "finishing")',
    'if (state === "finishing")',
    saving,
  ],
  ['calls that are not waited for', 'await work.settled();', '', saving],
  [
    'calls that are not counted',
    'work.track(dispatch(operation, input))',
    'dispatch(operation, input)',
    'is closed under a dialog that is never answered',
  ],
  ['an engine that is never closed', 'await engine.close();', '', 'is closed while an import is planned'],
  [
    'an end that waits forever',
    'Promise.race([finish().catch(reportBug), limit])',
    'finish().catch(reportBug)',
    'is closed under a dialog that is never answered',
  ],
  [
    'a closed window taken for a failure',
    'await Promise.race([window.loadURL(appAddress), closing]);',
    'await window.loadURL(appAddress);',
    'is closed while it loads',
  ],
  [
    'a shutdown that is not heard',
    'powerMonitor.on("shutdown", () => app.quit());',
    '',
    'runs when the system shuts down',
  ],
  [
    'a logout that is held up',
    'window.on("query-session-end", remember);',
    'window.on("query-session-end", (event) => { event.preventDefault(); remember(); });',
    'runs when a session of Windows ends',
  ],
  [
    'a session’s end that is not heard',
    'window.on("session-end", () => app.quit());',
    '',
    'runs when a session of Windows ends',
  ],
  [
    'a fallen page left blank',
    'window.webContents.on("render-process-gone"',
    'window.webContents.on("made-up"',
    'loses its page again and again',
  ],
  ['a falling page loaded without end', '<= mostReloads', '<= Infinity', 'loses its page again and again'],
  [
    'a page that left taken for fallen',
    'if (reason === "clean-exit") return;',
    '',
    'loses its page again and again',
  ],
  [
    'documents that must be there',
    'pathOf(app, "documents") ??',
    'app.getPath("documents") ??',
    'knows no folder of documents',
  ],
];

test.for(faults)(
  'the scenes catch %s',
  { concurrent: true },
  async ([, part, instead, scene], { expect, onTestFinished }) => {
    const main = builtMain();
    expect(main.split(part), 'the place to plant it').toHaveLength(2);
    const run = await runMain(
      scene,
      main.replace(part, () => instead),
    );
    onTestFinished(() => rmSync(run.folders.all, { recursive: true, force: true }));
    const check = sceneChecks[scene];
    if (check === undefined) throw new Error(`There is no scene called ${scene}.`);
    expect(() => check(run)).toThrow();
  },
);
