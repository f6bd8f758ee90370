#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies } from './lib/install-dependencies.mjs';
import { root } from './lib/root.mjs';

const program = join(root, 'dist', 'cli', 'main.js');
const tell = (line) => process.stderr.write(`${line}\n`);

const modifiedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When the source was last changed, in milliseconds. */
function sourceChangedAt(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Math.max(...files.map(modifiedAt));
}

/** Builds the program when it is missing or older than its source; false when that fails. */
function buildProgram() {
  const sources = Math.max(sourceChangedAt(join(root, 'src')), modifiedAt(join(root, 'package-lock.json')));
  if (modifiedAt(program) >= sources) return true;
  tell('Building the command line, because its source is newer.');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs'), 'cli'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
}

function main() {
  try {
    installDependencies({ say: tell, quiet: true });
  } catch (error) {
    tell(`district-atlas: ${error.message}`);
    return 1;
  }
  if (!buildProgram()) return 1;
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  return status ?? 1;
}

process.exitCode = main();
