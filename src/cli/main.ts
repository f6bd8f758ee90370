import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort } from 'node:worker_threads';
import { parseCommandLine } from './command-line';
import { runCommand } from './run-command';
import { runInThread } from './run-in-thread';
import { readTimeLimit } from './time-limit';

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

const complain = (text: string): void => console.error(text);
const words = process.argv.slice(2);
const limit = timeLimitOf(words);

if (isMainThread && limit !== null) {
  process.exitCode = await runInThread(fileURLToPath(import.meta.url), words, limit, complain);
} else {
  const code = await runCommand(words, {
    terminal: {
      print: (text) => console.log(text),
      write: (content) => void process.stdout.write(content),
      complain,
    },
    workingFolder: process.cwd(),
    appFolder,
    version,
  });
  if (isMainThread) process.exitCode = code;
  else parentPort?.postMessage(code);
}

/** Seconds that a command may take; null for one without a limit, and for words that are no command. */
function timeLimitOf(given: readonly string[]): number | null {
  const line = parseCommandLine(given);
  if (!line.ok || line.value.kind !== 'command' || line.value.command !== 'import') return null;
  const seconds = readTimeLimit(line.value.options);
  return seconds.ok ? seconds.value : null;
}
