import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stampPath = `${root}node_modules/.district-atlas-lock`;

/** Why the installed packages are not those of the lock file, in words; null when they are. */
function reasonToInstall(lockHash) {
  if (!existsSync(`${root}node_modules`)) return 'there is no node_modules yet';
  if (!existsSync(stampPath)) return 'it is not known which lock file node_modules came from';
  if (readFileSync(stampPath, 'utf8').trim() !== lockHash) return 'package-lock.json changed';
  return null;
}

/** The command that runs npm: the npm that started this script, or the one on the path. */
function npmCommand() {
  const started = process.env.npm_execpath;
  if (started !== undefined && /npm-cli\.[cm]?js$/.test(started)) {
    return { command: process.execPath, before: [started], shell: false };
  }
  return { command: 'npm', before: [], shell: process.platform === 'win32' };
}

/**
 * Installs exactly the packages of package-lock.json when they are not the installed ones. Needs nothing but Node.
 * @param {{ say?: (line: string) => void, quiet?: boolean }} options `say` gets one line when something is installed;
 * `quiet` shows npm's own output only when it fails.
 * @returns {boolean} whether something was installed
 * @throws {Error} with a sentence for the person when npm fails
 */
export function installDependencies({ say = console.log, quiet = false } = {}) {
  const lockHash = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const reason = reasonToInstall(lockHash);
  if (reason === null) return false;

  say(`Installing dependencies with npm ci, because ${reason}.`);
  rmSync(stampPath, { force: true });
  const { command, before, shell } = npmCommand();
  const result = spawnSync(command, [...before, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    shell,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    if (quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
    throw new Error(
      `npm ci failed (${result.error?.message ?? `exit code ${result.status}`}); the lines above say why. It needs the npm registry once.`,
    );
  }
  writeFileSync(stampPath, `${lockHash}\n`);
  return true;
}
