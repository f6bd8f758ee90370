// Runs the type checker for every runtime's tsconfig, or for those named: node scripts/typecheck.mjs [pure] [ui] …
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
const wanted = process.argv.slice(2).map((name) => `./tsconfig.${name}.json`);
const paths = references
  .map(({ path }) => path)
  .filter((path) => wanted.length === 0 || wanted.includes(path));
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

const failed = paths.filter((path) => {
  console.log(`tsc -p ${path}`);
  return spawnSync(process.execPath, [compiler, '-p', path], { cwd: root, stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) console.error(`Types do not check in ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 && paths.length > 0 ? 0 : 1;
