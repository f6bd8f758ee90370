// Starts the app from a checkout: npm start [-- [--web] [--no-open] [PACK…]]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openAppWindow } from './lib/app-window.mjs';
import { buildWhenStale } from './lib/build-when-stale.mjs';
import { fetchElectron, findElectron, runElectron } from './lib/electron-runtime.mjs';
import { findChromium } from './lib/find-chromium.mjs';
import { findOpener } from './lib/find-opener.mjs';
import { hasDisplay } from './lib/has-display.mjs';
import { installDependencies } from './lib/install-dependencies.mjs';
import { startWebHost } from './lib/web-host.mjs';

const say = (line) => console.log(line);
const fetchLimitMilliseconds = 8000;
const usage = `npm start [-- [--web] [--no-open] [PACK…]]
  --web      use the local web host even where the Electron runtime is installed
  --no-open  serve on the local web host and print the address, without opening a window;
             each address opens one window, once, and the next one is printed then
  PACK       a pack's folder or .zip file to offer before the shipped ones`;

/** Runs on Electron, and resolves with the exit code; or with null after saying why it did not. */
async function tryElectron(packs) {
  let executable = findElectron();
  if (executable === null) {
    say(
      `The Electron runtime is not installed: trying to fetch it, for ${fetchLimitMilliseconds / 1000} seconds.`,
    );
    const fetched = await fetchElectron(fetchLimitMilliseconds);
    if (fetched.outcome === 'failed') say(`It could not be fetched (${fetched.reason}).`);
    if (fetched.outcome === 'running') {
      process.once('exit', fetched.stop);
      say('It is still on its way; a later start will use it.');
    }
    executable = fetched.outcome === 'fetched' ? findElectron() : null;
  }
  if (executable === null) return null;
  say('Opening District Atlas on the Electron runtime.');
  const run = await runElectron(executable, packs);
  if (run.outcome === 'closed') return run.code;
  say(`The Electron runtime does not work here (${run.reason}).`);
  return null;
}

/** Says why the web host is used and starts it in the best window there is; resolves with the exit code. */
async function serve({ packs, wantsWindow, noWindowReason }) {
  const chromium = wantsWindow ? findChromium() : null;
  const opener = wantsWindow && chromium === null ? findOpener() : null;
  const host = await startWebHost([
    ...(opener === null ? ['--no-open'] : []),
    ...(chromium === null ? [] : ['--page']),
    ...packs,
  ]);
  const keepServing = (reason) => {
    say(`${reason}: open the address below in a browser. Ctrl-C stops it.`);
    say(`District Atlas is at ${host.address()}`);
  };
  stopOnSignals(host.stop);
  if (chromium !== null) {
    say(
      `Opening District Atlas through the local web host in a Chromium app window (${chromium}). Closing the window stops it.`,
    );
    say(`District Atlas is at ${host.address()}`);
    const window = openAppWindow(chromium, host.page);
    stopOnSignals(window.stop);
    const closed = await window.closed;
    if (closed.outcome === 'failed') keepServing(`Chromium does not work here (${closed.reason})`);
    else host.stop();
  } else if (opener !== null) {
    say(
      `Opening District Atlas through the local web host in the system’s browser with ${opener}, as no Chromium was found.`,
    );
    say(`District Atlas is at ${host.address()}  (Ctrl-C stops it)`);
  } else {
    keepServing(wantsWindow ? 'Neither Chromium nor a browser was found' : noWindowReason);
  }
  return host.ended;
}

const stopOnSignals = (stop) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
};

function parseWords() {
  try {
    return parseArgs({
      options: {
        web: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

const { values, positionals: packs } = parseWords();
if (values.help) {
  say(usage);
  process.exit(0);
}
const missing = packs.find((path) => !existsSync(path));
if (missing !== undefined) {
  console.error(`There is no pack at ${missing}.`);
  process.exit(2);
}
try {
  installDependencies({ say, quiet: true });
  buildWhenStale(say);
  const canShow = hasDisplay();
  const wantsWindow = canShow && !values['no-open'];
  if (values.web) say('Using the local web host, because --web was given.');
  const code = wantsWindow && !values.web ? await tryElectron(packs) : null;
  const noWindowReason = canShow
    ? 'Serving without a window, because --no-open was given'
    : 'There is no display';
  process.exitCode = code ?? (await serve({ packs, wantsWindow, noWindowReason }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
