import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

const advice =
  'No Chromium was found: install Chromium or Google Chrome (on Debian or Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to one.';

const mayInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * The path of a Chromium to test with; on Debian and Ubuntu, and only as root, it is installed when there is none.
 * @param {(line: string) => void} say gets one line when something is installed
 * @returns {string}
 * @throws {Error} with a sentence on how to get one
 */
export function ensureChromium(say) {
  const found = findChromium();
  if (found !== null) return found;
  if (process.env.CHROMIUM_PATH)
    throw new Error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, where no file is.`);
  if (!mayInstall()) throw new Error(advice);

  say('Installing Chromium with apt-get, because none was found.');
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  const installed = findChromium();
  if (installed === null) throw new Error(advice);
  return installed;
}
