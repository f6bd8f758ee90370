import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));

interface Ending {
  readonly code: number | null;
  readonly complaint: string;
}

/** Runs the program for a reader that takes one piece of its output and then closes the pipe, as `head` does. */
function readOnePiece(words: readonly string[]): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    const complaints: string[] = [];
    child.stderr.on('data', (piece: Buffer) => complaints.push(piece.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', (code) => resolve({ code, complaint: complaints.join('') }));
  });
}

it.each([
  ['a table', ['table', 'ca-34-2017', '--out', '-']],
  ['a layer', ['layers', 'ca-34-2017', '--layer', 'tracts', '--format', 'geojson', '--out', '-']],
])('ends quietly when who reads %s stops', async (_, words) => {
  const { code, complaint } = await readOnePiece(words);
  expect(code).toBe(0);
  expect(complaint).not.toContain('EPIPE');
  expect(complaint).not.toContain('bug');
});
