import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const guard = new URL('forbid-network.mjs', import.meta.url).href;

export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly complaint: string;
}

/** Runs Node with every way to the network closed. */
export function runGuarded(words: readonly string[], folder: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 16_000_000, env: { ...process.env, NODE_OPTIONS: '' } };
    execFile(process.execPath, ['--import', guard, ...words], options, (error, output, complaint) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, output, complaint });
    });
  });
}

/** Runs the built command line in a folder, the network closed. */
export const runCli = (words: readonly string[], folder: string): Promise<Outcome> =>
  runGuarded([program, ...words], folder);
