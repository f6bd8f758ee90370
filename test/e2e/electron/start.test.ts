import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Runs the start script until it says a line that matches, or ends; then stops it as Ctrl-C does. */
async function start(
  words: readonly string[],
  environment: Record<string, string | undefined>,
  until: RegExp,
) {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...words], {
    env: { ...process.env, DISTRICT_ATLAS_SETTINGS: folder, ...environment },
  });
  let said = '';
  const hear = (text: Buffer) => {
    said += text.toString();
    if (until.test(said)) child.kill('SIGINT');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise((resolve) => child.once('close', resolve));
  const lines = said.replaceAll(/token=\S+/g, 'token').split('\n');
  return { code, lines: lines.filter((line) => line !== '' && !line.startsWith('Building')) };
}

const served = /District Atlas is at \S+\n/;
const address = expect.stringMatching(/^District Atlas is at http:\/\/127\.0\.0\.1:\d+\/\?token$/) as unknown;

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
