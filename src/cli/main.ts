import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runCommand } from './run-command';

/** The app's folder; this file runs as `dist/cli/main.js`. */
const appFolder = resolve(import.meta.dirname, '..', '..');

const { version } = JSON.parse(await readFile(join(appFolder, 'package.json'), 'utf8')) as {
  version: string;
};

process.exitCode = await runCommand(process.argv.slice(2), {
  terminal: {
    print: (text) => console.log(text),
    write: (text) => void process.stdout.write(text),
    complain: (text) => console.error(text),
  },
  workingFolder: process.cwd(),
  appFolder,
  version,
});
