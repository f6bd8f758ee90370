// Packages the app with a stand-in for the Electron runtime and looks into what came out.
import { extractFile, listPackage } from '@electron/asar';
import fuses from '@electron/fuses';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingRenderers } from './lib/packed-renderer.mjs';
import { root } from './lib/root.mjs';
import { makeStandInRuntime } from './lib/stand-in-runtime.mjs';

const wantedFuses = {
  RunAsNode: false,
  EnableCookieEncryption: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

const complaints = [];
/** Notes one thing that was looked at and whether it is as it should be. */
function check(sentence, isRight) {
  console.log(`${isRight ? 'yes' : 'NO '}  ${sentence}`);
  if (!isRight) complaints.push(sentence);
}

/** Paths of the plain files at or below a folder, relative to it, sorted. */
function listFiles(folder, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(folder, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
    )
    .sort();
}

const megabytes = (path) => `${(statSync(path).size / 1e6).toFixed(2)} MB`;

function makePackage(workspace) {
  const runtime = join(workspace, 'runtime');
  makeStandInRuntime(runtime);
  const result = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'electron-builder', 'cli.js'),
      ...['--linux', 'dir', '--publish', 'never'],
      `-c.electronDist=${runtime}`,
      `-c.directories.output=${join(workspace, 'release')}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (result.status !== 0) throw new Error(`electron-builder failed:\n${result.stdout}${result.stderr}`);
  return join(workspace, 'release', 'linux-unpacked');
}

function checkArchive(resources) {
  const archive = join(resources, 'app.asar');
  const files = listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').slice(1))
    .filter((path) => !path.endsWith('/') && /\.[A-Za-z0-9]+$/.test(path));
  const expected = [
    'package.json',
    'dist/main/main.js',
    'dist/preload/preload.cjs',
    'dist/worker/worker.cjs',
    ...listFiles(join(root, 'dist', 'ui')).map((path) => `dist/ui/${path}`),
  ].sort();
  check(
    'the archive holds the bundled code and nothing else',
    files.sort().join('\n') === expected.join('\n'),
  );
  check('its interface has a page', files.includes('dist/ui/index.html'));
  const main = extractFile(archive, join('dist', 'main', 'main.js')).toString();
  check(
    'its main bundle is the one that was built',
    main === readFileSync(join(root, 'dist/main/main.js'), 'utf8'),
  );
  const worker = extractFile(archive, join('dist', 'worker', 'worker.cjs')).toString();
  check('its worker runs from its text alone', answersFromText(worker));
  const { main: entry } = JSON.parse(extractFile(archive, 'package.json').toString());
  check('its package.json starts the main bundle', entry === 'dist/main/main.js');
  console.log(`     ${files.length} files, ${megabytes(archive)}`);
}

/** Whether a thread made of the bundle's text works on a task. */
function answersFromText(text) {
  const program = `
    const { Worker } = require('node:worker_threads');
    const worker = new Worker(require('node:fs').readFileSync(0, 'utf8'), { eval: true });
    worker.on('message', ({ kind }) => process.exit(kind === 'answer' ? 0 : 1));
    worker.postMessage({ kind: 'zip', files: [] });`;
  return spawnSync(process.execPath, ['--eval', program], { input: text }).status === 0;
}

function checkResources(resources) {
  for (const folder of ['geodata', 'assets']) {
    const arrived = existsSync(join(resources, folder)) ? listFiles(join(resources, folder)) : [];
    const source = listFiles(join(root, folder));
    const isWhole =
      arrived.join('\n') === source.join('\n') &&
      source.every((path) =>
        readFileSync(join(root, folder, path)).equals(readFileSync(join(resources, folder, path))),
      );
    check(`${folder}/ arrived, all ${source.length} files to the byte`, isWhole && source.length > 0);
  }
  const missing = missingRenderers(resources, 'linux', process.arch === 'arm64' ? 3 : 1);
  check('the PNG renderer is there with the binary of the package’s own platform', missing.length === 0);
  const drawn = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      'await import(\'@resvg/resvg-js\').then(({ Resvg }) => new Resvg(\'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>\').render().asPng())',
    ],
    { cwd: resources, encoding: 'utf8' },
  );
  check('the PNG renderer beside the archive loads and draws', drawn.status === 0);
  const native = listFiles(join(resources, 'node_modules')).filter((path) => path.endsWith('.node'));
  for (const path of native) console.log(`     ${path}, ${megabytes(join(resources, 'node_modules', path))}`);
}

async function checkFuses(executable) {
  const wire = await fuses.getCurrentFuseWire(executable);
  for (const [name, isOn] of Object.entries(wantedFuses)) {
    const state = wire[fuses.FuseV1Options[name]];
    check(`fuse ${name} is ${isOn ? 'on' : 'off'}`, state === (isOn ? '1' : '0').charCodeAt(0));
  }
}

const workspace = mkdtempSync(join(tmpdir(), 'district-atlas-package-'));
try {
  const folder = makePackage(workspace);
  const resources = join(folder, 'resources');
  checkArchive(resources);
  checkResources(resources);
  await checkFuses(join(folder, 'district-atlas'));
} catch (error) {
  complaints.push(error instanceof Error ? error.message : String(error));
  console.error(error instanceof Error ? error.message : error);
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
console.log(
  complaints.length === 0
    ? 'The package is as it should be. The runtime was a stand-in: the files and fuses are verified, starting it is not.'
    : `${complaints.length} things about the package are wrong.`,
);
process.exitCode = complaints.length === 0 ? 0 : 1;
