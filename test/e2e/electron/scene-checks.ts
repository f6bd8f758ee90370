import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Run } from './run-main';

const left = ['closed', 'quit asked', 'before-quit', 'will-quit prevented'];
const gone = ['quit asked', 'before-quit', 'will-quit', 'quit'];
/** What is logged when the last window was closed: nothing is held up but the very end, once. */
const closedInOrder = ['close', ...left, ...gone];
const started = [
  'sandbox everywhere',
  'switch: disable-background-networking',
  'switch: no-proxy-server',
  'switch: host-resolver-rules',
  'scheme: app',
  'lock asked',
  'ready',
  'session guarded',
  'menu',
  'window: sandbox true, 1440×900',
  'window open: deny',
  'load: app://district-atlas/',
];
const since = (run: Run, entry: string) => run.outcome.log.slice(run.outcome.log.lastIndexOf(entry));
const readJson = (path: string): unknown =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : 'nothing';
const expectSettings = ({ folders }: Run) =>
  expect(readJson(join(folders.settings, 'settings.json'))).toEqual({ theme: 'dark' });
const expectBounds = ({ folders }: Run) =>
  expect(readJson(join(folders.settings, 'window.json'))).toEqual({ x: 1, y: 2, width: 1100, height: 800 });
const given = { id: expect.stringMatching(/^given-[0-9a-f]{16}$/) as unknown, origin: 'given' };

/** What each scene has to end in. */
export const sceneChecks: Readonly<Record<string, (run: Run) => void>> = {
  'works and is closed': (run) => {
    const { outcome } = run;
    expect(outcome.log).toEqual([...started, 'window shown', ...closedInOrder]);
    expect(outcome).toMatchObject({
      code: 0,
      page: {
        status: 200,
        type: 'text/html; charset=utf-8',
        text: readFileSync('dist/ui/index.html', 'utf8'),
      },
      outside: 404,
      host: { ok: true, value: { version: '1.2.3', carrier: 'electron', platform: process.platform } },
      stranger: { ok: false, error: { code: 'sender' } },
      menu: ['&File', 'editMenu', '&View', 'windowMenu'],
    });
    expect(outcome['files']).toContain('datapackage.json');
    expect(outcome['packs']).toMatchObject([given, { id: 'ca-34-2017', origin: 'shipped' }]);
    expectBounds(run);
  },
  'imports a pack in the built worker and saves it': ({ outcome, folders }) => {
    expect(outcome.log).toContain('show: made-up-district');
    expect(outcome['imported']).toMatchObject({
      votes: [34],
      finished: { ok: true, value: { pack: { id: 'made-up-district', origin: 'imported' } } },
      saved: ['My pack', 'My pack.zip', 'My layer.gpkg'].map((fileName) => ({
        ok: true,
        value: { outcome: 'saved', fileName },
      })),
    });
    expect(readdirSync(folders.chosen).sort()).toEqual(['My layer.gpkg', 'My pack', 'My pack.zip']);
    expect(readdirSync(join(folders.chosen, 'My pack'))).toContain('datapackage.json');
    expect(readFileSync(join(folders.chosen, 'My layer.gpkg'), 'latin1')).toMatch(/^SQLite format 3/);
  },
  'is started a second time': ({ outcome, folders }) => {
    expect(outcome.log.filter((entry) => /ready|window|load/.test(entry))).toEqual([]);
    expect(outcome.log.at(-1)).toBe('quit');
    expect(outcome['told']).toEqual({ packs: [folders.pack] });
  },
  'hears of a second start': (run) => {
    const { outcome } = run;
    expect(outcome['opened']).toMatchObject({
      given,
      files: expect.arrayContaining(['datapackage.json']) as unknown,
    });
    expect(outcome['listed']).toMatchObject([given, { origin: 'shipped' }]);
    expect(outcome.log.filter((entry) => /restored|focused/.test(entry))).toEqual([
      'restored',
      'focused',
      'restored',
      'focused',
    ]);
    expect(since(run, 'close')).toEqual(closedInOrder);
  },
  'is given files by macOS, before it is ready and later': ({ outcome }) => {
    expect(outcome.log.filter((entry) => entry.startsWith('open-file'))).toEqual([
      'open-file prevented',
      'open-file prevented',
    ]);
    expect(outcome['started']).toMatchObject({
      given,
      files: expect.arrayContaining(['datapackage.json']) as unknown,
    });
    expect(outcome['early']).toMatchObject({ given: { ...given, title: 'Made-up Resource' } });
    expect(outcome['late']).toMatchObject({ given, error: { message: expect.any(String) as unknown } });
    expect(outcome.log.at(-1)).toBe('quit');
  },
  'runs as a package': ({ outcome }) => {
    const packs = outcome['packs'] as readonly string[];
    expect(packs).toHaveLength(2);
    expect(packs[1]).toBe('Made-up Resource');
    expect(outcome['opened']).toMatchObject({
      given,
      files: expect.arrayContaining(['datapackage.json']) as unknown,
    });
  },
  'is closed while settings and a table are saved': (run) => {
    expect(since(run, 'close')).toEqual(closedInOrder);
    expect(run.outcome['saved']).toMatchObject({ ok: true, value: { outcome: 'saved' } });
    expect(readdirSync(run.folders.chosen)).toEqual(['My table.csv']);
    expectSettings(run);
    expectBounds(run);
  },
  'is quit by the system while settings are saved': (run) => {
    const log = run.outcome.log;
    expect(log.slice(log.indexOf('quit asked'))).toEqual([
      'quit asked',
      'before-quit',
      'close',
      'closed',
      'will-quit prevented',
      ...gone,
    ]);
    expectSettings(run);
    expectBounds(run);
  },
  'is closed while an import is planned': (run) => {
    expect(run.outcome['plan']).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(since(run, 'close')).toEqual(closedInOrder);
  },
  'is closed under a dialog that is never answered': (run) => {
    expect(since(run, 'close')).toEqual(['close', ...left, 'waited long enough', ...gone]);
  },
  'is closed while it loads': (run) => {
    expect(run.outcome).toMatchObject({ code: 0 });
    expect(since(run, 'close')).toEqual(closedInOrder);
  },
  'runs when the system shuts down': (run) => {
    const log = run.outcome.log;
    expect(log.slice(log.indexOf('close') - 2)).toEqual([
      'quit asked',
      'before-quit',
      'close',
      'closed',
      'will-quit prevented',
      // Electron goes on with the shutdown: it was not prevented.
      'shutdown',
      ...gone,
    ]);
    expectBounds(run);
  },
  'runs when a session of Windows ends': (run) => {
    expect(run.outcome.log).toContain('query-session-end');
    expect(run.outcome.log).toContain('session-end');
    expect(run.outcome.log.at(-1)).toBe('quit');
    expectBounds(run);
  },
  'loses its page again and again': (run) => {
    const offer = 'asked: The window has stopped working. Open again/Quit';
    expect(run.outcome.log.filter((entry) => /^(asked|reload|close$)/.test(entry))).toEqual([
      ...[1, 2, 3].flatMap(() => [offer, 'reload']),
      'asked: The window keeps stopping. Quit',
      'close',
    ]);
    expect(run.outcome.log.at(-1)).toBe('quit');
  },
  'knows no folder of documents': ({ outcome }) => {
    expect(outcome['offered']).toBe('/made-up/home/My table.csv');
    expect(outcome).toMatchObject({ code: 0 });
  },
};
