import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runCommand } from './run-command';

/** The app's folder; this file runs as `dist/cli/main.js`. */
const appFolder = resolve(import.meta.dirname, '..', '..');

const { version } = JSON.parse(await readFile(join(appFolder, 'package.json'), 'utf8')) as {
  version: string;
};

/** Whoever reads the output may stop before its end, as `head` does; there is nothing left to do then. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

process.exitCode = await runCommand(process.argv.slice(2), {
  terminal: {
    print: (text) => console.log(text),
    write: (content) => void process.stdout.write(content),
    complain: (text) => console.error(text),
  },
  workingFolder: process.cwd(),
  appFolder,
  version,
});
