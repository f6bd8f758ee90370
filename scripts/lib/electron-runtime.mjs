import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const folder = join(root, 'node_modules', 'electron');

const executableName = (platform) =>
  ({ darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' })[platform] ?? 'electron';

/** The path of the installed Electron runtime, or null. `ELECTRON_OVERRIDE_DIST_PATH` wins when it is set. */
export function findElectron(environment = process.env, platform = process.platform) {
  const override = environment.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return existing(join(override, executableName(platform)));
  const pathFile = join(folder, 'path.txt');
  return existsSync(pathFile) ? existing(join(folder, 'dist', readFileSync(pathFile, 'utf8'))) : null;
}

const existing = (path) => (existsSync(path) ? path : null);

/**
 * Tries once to fetch the Electron runtime with the package's own installer.
 * @param {number} limitMilliseconds how long to wait for it
 * @returns {Promise<{ outcome: 'fetched' } | { outcome: 'failed', reason: string } | { outcome: 'running', stop: () => void }>}
 * `running` when the limit passed: the download goes on, and the next start may find it.
 */
export function fetchElectron(limitMilliseconds) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    const timer = setTimeout(
      () => resolve({ outcome: 'running', stop: () => child.kill() }),
      limitMilliseconds,
    );
    child.stderr.setEncoding('utf8').on('data', (text) => (complaint += text));
    child.on('error', (error) => resolve({ outcome: 'failed', reason: error.message }));
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve({ outcome: 'fetched' });
      else resolve({ outcome: 'failed', reason: firstLine(complaint) ?? `exit code ${code}` });
    });
  });
}

const firstLine = (text) => {
  const line = text.split('\n').find((candidate) => /error/i.test(candidate)) ?? text.split('\n')[0];
  return line ? line.trim().replace(/^[A-Za-z]*Error:\s*/, '') : null;
};

/**
 * Starts the app on the Electron runtime.
 * @returns {Promise<{ outcome: 'closed', code: number } | { outcome: 'failed', reason: string }>} when the app was left;
 * `failed` when it ended within seconds with an error, as it does where its sandbox or a library is missing.
 */
export function runElectron(executable, words) {
  const isRoot = process.getuid?.() === 0;
  const startedAt = Date.now();
  return new Promise((resolve) => {
    let child = null;
    let isStopped = false;
    const stop = () => {
      isStopped = true;
      child?.kill();
    };
    // Before the runtime starts: it may show its window before the call that starts it returns.
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child = spawn(executable, [root, ...words, ...(isRoot ? ['--no-sandbox'] : [])], {
      stdio: 'inherit',
    });
    child.on('error', (error) => resolve({ outcome: 'failed', reason: error.message }));
    child.on('close', (code, signal) => {
      const endedAtOnce = Date.now() - startedAt < 5000 && code !== 0 && signal !== 'SIGTERM' && !isStopped;
      if (endedAtOnce)
        resolve({ outcome: 'failed', reason: `it ended at once with ${signal ?? `exit code ${code}`}` });
      else resolve({ outcome: 'closed', code: code ?? 0 });
    });
  });
}
