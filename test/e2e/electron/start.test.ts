import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'district-atlas-start-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A folder with an Electron runtime that does nothing but end with this exit code. */
function standInRuntime(code: number): string {
  const runtime = mkdtempSync(join(folder, 'runtime-'));
  writeFileSync(join(runtime, 'electron'), `#!/bin/sh\necho "runtime: $@"\nexit ${code}\n`);
  chmodSync(join(runtime, 'electron'), 0o755);
  return runtime;
}

/**
 * A program that stands in for a browser: it writes down the words that it was called with, as every user of the machine
 * reads them, and what is in the page that the first of them names; Chromium stays until it is ended.
 */
function standInBrowser(name: string) {
  const programs = mkdtempSync(join(folder, 'programs-'));
  const [words, page] = [join(programs, 'words.txt'), join(programs, 'page.html')];
  const path = join(programs, name);
  const lines = [
    '#!/bin/sh',
    `for word in "$@"; do echo "$word" >> '${words}'; done`,
    'page="$1"; page="${page#--app=}"; page="${page#file://}"',
    `stat -c '%a' "$page" "$(dirname "$page")" > '${page}.modes'`,
    `cp "$page" '${page}'`,
    name === 'xdg-open' ? 'exit 0' : 'exec sleep 60',
  ];
  writeFileSync(path, `${lines.join('\n')}\n`);
  chmodSync(path, 0o755);
  return { programs, path, words, page, modes: `${page}.modes` };
}

/** Runs the start script until it says a line that matches, or ends; then stops it as Ctrl-C does. */
async function start(
  words: readonly string[],
  environment: Record<string, string | undefined>,
  until: RegExp,
  isReady: () => boolean = () => true,
) {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...words], {
    env: { ...process.env, DISTRICT_ATLAS_SETTINGS: folder, ...environment },
  });
  let said = '';
  let isStopped = false;
  const stopWhenDone = () => {
    if (isStopped || !until.test(said) || !isReady()) return;
    isStopped = true;
    child.kill('SIGINT');
  };
  const hear = (text: Buffer) => {
    said += text.toString();
    stopWhenDone();
  };
  const watch = setInterval(stopWhenDone, 50);
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const lines = said.replaceAll(/#[\w-]{43}\b/g, '#code').split('\n');
  return { code, said, lines: lines.filter((line) => line !== '' && !line.startsWith('Building')) };
}

const served = /District Atlas is at \S+\s/;
const address = expect.stringMatching(/^District Atlas is at http:\/\/127\.0\.0\.1:\d+\/#code$/) as unknown;

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  const noDisplay = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
  const display = { ...noDisplay, DISPLAY: ':made-up' };

  test('without a display says so, prints the address, and serves until Ctrl-C', async () => {
    const { code, lines } = await start([], noDisplay, served);
    expect(lines).toEqual([
      'There is no display: open the address below in a browser. Ctrl-C stops it.',
      address,
    ]);
    expect(code).toBe(0);
  });

  test('uses the Electron runtime where there is one, and ends with it', async () => {
    const runtime = { ELECTRON_OVERRIDE_DIST_PATH: standInRuntime(0) };
    const pack = join(folder, 'made-up.zip');
    writeFileSync(pack, '');
    const { code, lines } = await start([pack], { ...display, ...runtime }, served);
    expect(lines[0]).toBe('Opening District Atlas on the Electron runtime.');
    expect(lines[1]).toMatch(/^runtime: \S+ \S+made-up\.zip/);
    expect(code).toBe(0);
  });

  test('stopped while the runtime opens its window, it opens nothing else', async () => {
    const runtime = mkdtempSync(join(folder, 'runtime-'));
    const script = `#!/bin/sh\ntrap 'exit 130' INT TERM\necho "runtime: opens"\nwhile :; do sleep 0.05; done\n`;
    writeFileSync(join(runtime, 'electron'), script);
    chmodSync(join(runtime, 'electron'), 0o755);
    const environment = { ...display, ELECTRON_OVERRIDE_DIST_PATH: runtime, CHROMIUM_PATH: '/bin/false' };
    const { lines } = await start([], environment, /runtime: opens\n|Chromium/);
    expect(lines).toEqual(['Opening District Atlas on the Electron runtime.', 'runtime: opens']);
  });

  test('where neither the runtime nor Chromium works says why of each, and serves', async () => {
    const broken = { ELECTRON_OVERRIDE_DIST_PATH: standInRuntime(3), CHROMIUM_PATH: '/bin/false' };
    const { code, lines } = await start(
      [],
      { ...display, ...broken },
      /Chromium does not[^]*?District Atlas is at \S+\n/,
    );
    expect(lines.filter((line) => !line.startsWith('runtime:'))).toEqual([
      'Opening District Atlas on the Electron runtime.',
      'The Electron runtime does not work here (it ended at once with exit code 3).',
      'Opening District Atlas through the local web host in a Chromium app window (/bin/false). Closing the window stops it.',
      address,
      'Chromium does not work here (it ended at once with exit code 1): open the address below in a browser. Ctrl-C stops it.',
      address,
    ]);
    expect(code).toBe(0);
  });

  test.each(['chromium', 'xdg-open'])(
    'hands the address to %s by a page that only this person reads, never by its command line',
    async (name) => {
      const browser = standInBrowser(name);
      const chosen =
        name === 'chromium'
          ? { CHROMIUM_PATH: browser.path }
          : {
              CHROMIUM_PATH: join(folder, 'no-chromium'),
              PATH: [browser.programs, process.env['PATH'] ?? ''].join(delimiter),
            };
      const { code, said } = await start(['--web'], { ...display, ...chosen }, served, () =>
        existsSync(browser.page),
      );
      const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}/.exec(said) ?? [];
      expect(readFileSync(browser.page, 'utf8')).toContain(`url=${address}"`);
      expect(readFileSync(browser.modes, 'utf8')).toBe('600\n700\n');
      const words = readFileSync(browser.words, 'utf8');
      expect(words).not.toContain(address.split('#')[1]);
      const [opened = ''] = words.split('\n');
      const page = name === 'chromium' ? fileURLToPath(opened.replace('--app=', '')) : opened;
      expect(page).toMatch(/open\.html$/);
      expect(existsSync(page)).toBe(false);
      expect(code).toBe(0);
    },
  );

  test('names an option that it does not know, and the ones it knows', async () => {
    const { code, lines } = await start(['--fullscreen'], noDisplay, served);
    expect(lines.join('\n')).toMatch(/--fullscreen[^]*--web[^]*--no-open/);
    expect(code).toBe(2);
  });

  test.each([
    ['without a display', noDisplay],
    ['with one', display],
  ])('%s names a pack that is not there, and says no more', async (_where, environment) => {
    const { code, lines } = await start(['nowhere.zip'], environment, served);
    expect(lines).toEqual(['There is no pack at nowhere.zip.']);
    expect(code).toBe(2);
  });
});
