import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const sources = [
  'src',
  'assets/fonts',
  'package.json',
  'package-lock.json',
  'vite.config.ui.ts',
  'vite.config.node.ts',
];
/** Holds the time at which the last whole build began. */
const stampPath = join(root, 'dist', '.built');

/** The time of the newest file or folder at or below a path; folders count, so that a removed file is noticed. */
function newestTime(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestTime(join(path, name))),
    status.mtimeMs,
  );
}

/** Why the bundles must be built, in words; null when they are up to date. */
function reasonToBuild() {
  if (!existsSync(stampPath)) return 'this is the first start';
  const builtAt = Number(readFileSync(stampPath, 'utf8'));
  const isStale = sources.some(
    (path) => existsSync(join(root, path)) && newestTime(join(root, path)) > builtAt,
  );
  return isStale ? 'the sources changed' : null;
}

/**
 * Builds the bundles when their sources are newer.
 * @param {(line: string) => void} say gets one line when something is built
 * @returns {boolean} whether something was built
 * @throws {Error} with a sentence for the person when the build fails
 */
export function buildWhenStale(say = console.log) {
  const reason = reasonToBuild();
  if (reason === null) return false;
  say(`Building, because ${reason}.`);
  const result = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (result.status !== 0) throw new Error('The build failed; the lines above say why.');
  return true;
}
